package pk.itregistry.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the system answered. */
public record Reply(int status, HttpHeaders headers, String text, JsonNode json) {

  /** A header that must be there. */
  public String header(String name) {
    return headers
        .firstValue(name)
        .orElseThrow(() -> new StepFailed("the answer has no " + name + " header: " + this));
  }

  /** The text at a JSON Pointer that must be there. */
  public String at(String pointer) {
    JsonNode node = json.at(pointer);
    if (node.isMissingNode() || node.isNull()) {
      throw new StepFailed("the answer has nothing at " + pointer + ": " + text);
    }
    return node.isValueNode() ? node.asText() : node.toString();
  }

  /** Fails unless the status is the expected one. */
  public Reply expect(int expected) {
    if (status != expected) {
      throw new StepFailed("expected %d, got %d: %s".formatted(expected, status, text));
    }
    return this;
  }

  /** Fails unless the text at the pointer is the expected one. */
  public Reply expect(String pointer, String expected) {
    if (!at(pointer).equals(expected)) {
      throw new StepFailed("expected %s at %s: %s".formatted(expected, pointer, text));
    }
    return this;
  }
}
