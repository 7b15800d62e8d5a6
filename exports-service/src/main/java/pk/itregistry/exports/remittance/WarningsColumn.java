package pk.itregistry.exports.remittance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import pk.itregistry.exports.Warning;

/** What deserves a look in a certificate, as its row keeps it. */
class WarningsColumn implements AttributeConverter<List<Warning>, String> {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String convertToDatabaseColumn(List<Warning> warnings) {
    try {
      return JSON.writeValueAsString(warnings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("warnings cannot be written", e);
    }
  }

  @Override
  public List<Warning> convertToEntityAttribute(String kept) {
    try {
      return JSON.readValue(kept, new TypeReference<List<Warning>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("warnings cannot be read", e);
    }
  }
}
