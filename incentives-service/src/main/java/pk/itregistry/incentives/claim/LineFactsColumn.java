package pk.itregistry.incentives.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.incentives.eligibility.LineFacts;

/** Keeps a line's facts as JSON: written once, read whole. */
@Converter
class LineFactsColumn implements AttributeConverter<LineFacts, String> {
  @Override
  public String convertToDatabaseColumn(LineFacts facts) {
    try {
      return EventJson.MAPPER.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line's facts cannot be written", e);
    }
  }

  @Override
  public LineFacts convertToEntityAttribute(String stored) {
    return read(stored);
  }

  static LineFacts read(String stored) {
    try {
      return EventJson.MAPPER.readValue(stored, LineFacts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line's facts cannot be read", e);
    }
  }
}
