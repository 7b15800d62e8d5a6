package pk.itregistry.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The document's operations, found by what was asked for. */
final class Operations {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final List<Operation> all = new ArrayList<>();

  /** An operation of the document. */
  record Operation(String method, String template, Pattern path, JsonNode definition) {
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
                            path.getKey(),
                            pattern(path.getKey()),
                            verb.getValue()))));
    // Of two that fit, the one with fewer parameters is meant.
    all.sort(Comparator.comparingLong(o -> PARAMETER.matcher(o.template()).results().count()));
  }

  /** A HEAD is answered by what answers the GET (RFC 9110). */
  Optional<Operation> find(String method, String path) {
    String asked = path.replaceFirst("[?#].*", "");
    String verb = "HEAD".equals(method) ? "GET" : method;
    return all.stream()
        .filter(o -> o.method().equals(verb) && o.path().matcher(asked).matches())
        .findFirst();
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(
        Arrays.stream(PARAMETER.matcher(template).replaceAll("{}").split("/", -1))
            .map(segment ->
                Arrays.stream(segment.split("\\{}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^/]+")))
            .collect(Collectors.joining("/")));
  }
}
