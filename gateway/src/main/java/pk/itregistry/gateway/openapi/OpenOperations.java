package pk.itregistry.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The operations of a document, and which of them say {@code x-authority: public}. */
final class OpenOperations {
  private record Operation(String method, String template, Pattern path, boolean open) {

    static Operation of(String method, String template, JsonNode described) {
      return new Operation(
          method.toUpperCase(Locale.ROOT),
          template,
          Pattern.compile(template.replaceAll("\\{[^/}]+}", "[^/]+")),
          described.path("x-authority").path("public").asBoolean());
    }
  }

  private final List<Operation> operations = new ArrayList<>();

  OpenOperations(JsonNode document) {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(Operation.of(method.getKey(), path.getKey(), method.getValue()));
      }
    }
    // A brace sorts behind every letter, so that /firms/mine comes before /firms/{firm}.
    operations.sort(Comparator.comparing(Operation::template));
  }

  boolean contain(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return operations.stream()
        .filter(each -> each.method().equals(asked) && each.path().matcher(path).matches())
        .findFirst()
        .map(Operation::open)
        .orElse(false);
  }

  /** Each as method and path, in order. */
  Stream<String> all() {
    return operations.stream()
        .filter(Operation::open)
        .map(each -> each.method() + " " + each.template());
  }
}
