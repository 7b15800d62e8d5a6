package pk.itregistry.incentives.copies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.exports.StatedWarning;

/** Keeps what a bank was warned of as it was told: read and written whole. */
final class StatedWarnings {
  private static final TypeReference<List<StatedWarning>> LISTED = new TypeReference<>() {};

  private StatedWarnings() {}

  static String written(List<StatedWarning> warnings) {
    try {
      return EventJson.MAPPER.writeValueAsString(warnings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("warnings cannot be written", e);
    }
  }

  static List<StatedWarning> read(String stored) {
    try {
      return EventJson.MAPPER.readValue(stored, LISTED);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("warnings cannot be read", e);
    }
  }
}
