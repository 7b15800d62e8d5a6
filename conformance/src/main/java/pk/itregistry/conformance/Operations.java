package pk.itregistry.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pk.itregistry.plumbing.web.PathTemplate;

/** The document's operations, found by what was asked for. */
final class Operations {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final List<Operation> all = new ArrayList<>();

  /** An operation of the document. */
  record Operation(String method, PathTemplate template, JsonNode definition) {
    String name() {
      return method + " " + template;
    }
  }

  Operations(JsonNode document) {
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue().properties().stream()
                .filter(verb -> METHODS.contains(verb.getKey()))
                .forEach(verb ->
                    all.add(
                        new Operation(
                            verb.getKey().toUpperCase(Locale.ROOT),
                            PathTemplate.of(path.getKey()),
                            verb.getValue()))));
    all.sort(Comparator.comparing(Operation::template));
  }

  /** A HEAD is answered by what answers the GET (RFC 9110). */
  Optional<Operation> find(String method, String path) {
    String asked = path.replaceFirst("[?#].*", "");
    String verb = "HEAD".equals(method) ? "GET" : method;
    return all.stream()
        .filter(o -> o.method().equals(verb) && o.template().fits(asked))
        .findFirst();
  }
}
