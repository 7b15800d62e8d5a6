package pk.itregistry.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.itregistry.plumbing.web.PathTemplate;

/** The operations of a document, and which of them say {@code x-authority: public}. */
final class OpenOperations {

  /** What an operation shares with every request for it: others need not be compared. */
  private record Outline(String method, long depth) {

    static Outline of(String method, String path) {
      return new Outline(method, path.chars().filter(c -> c == '/').count());
    }
  }

  private record Operation(String method, PathTemplate template, boolean open) {

    static Operation of(String method, String template, JsonNode described) {
      return new Operation(
          method.toUpperCase(Locale.ROOT),
          PathTemplate.of(template),
          described.path("x-authority").path("public").asBoolean());
    }

    Outline outline() {
      return Outline.of(method, template.toString());
    }
  }

  private final List<Operation> operations = new ArrayList<>();
  private final Map<Outline, List<Operation>> byOutline;

  OpenOperations(JsonNode document) {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(Operation.of(method.getKey(), path.getKey(), method.getValue()));
      }
    }
    operations.sort(Comparator.comparing(Operation::template));
    byOutline = operations.stream().collect(Collectors.groupingBy(Operation::outline));
  }

  boolean contain(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return byOutline.getOrDefault(Outline.of(asked, path), List.of()).stream()
        .filter(each -> each.template().fits(path))
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
