package pk.itregistry.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import pk.itregistry.contracts.EventJson;

/** What deserves a look in a certificate or a filing, as a row keeps it: JSON, read whole. */
public final class Warnings {
  private Warnings() {}

  /** What {@link #read} reads. */
  public static String write(List<Warning> warnings) {
    try {
      return EventJson.MAPPER.writeValueAsString(warnings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("warnings cannot be written", e);
    }
  }

  /** What {@link #write} wrote. */
  public static List<Warning> read(String kept) {
    try {
      return EventJson.MAPPER.readValue(kept, new TypeReference<List<Warning>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("warnings cannot be read", e);
    }
  }
}
