package pk.itregistry.plumbing.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What a caller does next about each fault: the codes that all services share and the service's
 * own. A test holds both files against the code that makes faults.
 */
final class FaultCodes {
  private static final String SHARED = "openapi/common-faults.json";
  private static final String OWN = "openapi/faults.json";

  private FaultCodes() {}

  static Schema described() {
    Map<String, String> codes = new TreeMap<>(read(SHARED));
    codes.putAll(read(OWN));
    return SharedComponents.text()
        .description(
            "Stable and never reused. x-codes says of each what to do next; a code of a problem"
                + " (x-problems) stands here where a part of the request met it. There may be more"
                + " later: show detail for what is not known.")
        .addExtension("x-codes", codes);
  }

  private static Map<String, String> read(String resource) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      return in == null ? Map.of() : new ObjectMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
