package pk.itregistry.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the gateway itself may answer to any operation, whatever the service behind it says: told of
 * with each operation, since a client meets them there.
 */
final class GatewayAnswers {
  private static final String FORM = "Problem503";
  private static final Map<String, String> ANSWERS =
      new TreeMap<>(
          Map.of(
              "400", "The request is malformed.",
              "401", "No valid access token; one that is sent where none is needed must be valid.",
              "413", "The body is too large.",
              "414", "The path and query are too long.",
              "429", "Too many requests.",
              "431", "The headers are too large.",
              "503", "The service cannot be reached, or is busy.",
              "504", "The outcome is not known; the same request with the same key is safe."));

  private GatewayAnswers() {}

  /** To one operation, where its service does not document the status itself. */
  static void to(ObjectNode operation) {
    ObjectNode responses = operation.withObjectProperty("responses");
    ANSWERS.keySet().stream()
        .filter(status -> !responses.has(status))
        .forEach(status ->
            responses.putObject(status).put("$ref", "#/components/responses/Problem" + status));
  }

  /** Those that no service has, in the form of the services' own. */
  static void complete(ObjectNode components) {
    ObjectNode responses = components.withObjectProperty("responses");
    JsonNode form = responses.path(FORM);
    ANSWERS.forEach((status, description) -> {
      if (form.isObject() && !responses.has("Problem" + status)) {
        ObjectNode answer = form.deepCopy();
        answer.put("description", description);
        if (!status.startsWith("5")) {
          answer.remove("headers");
        }
        responses.set("Problem" + status, answer);
      }
    });
  }
}
