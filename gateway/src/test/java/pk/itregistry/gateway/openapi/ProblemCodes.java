package pk.itregistry.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes into the joined document which codes a problem of a status can have: docs/problems. */
final class ProblemCodes {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\|");
  private static final List<String> FOR_ALL = List.of("common", "gateway", "wire");

  private final Path tables;
  private final Map<String, Map<String, TreeSet<String>>> byTable = new TreeMap<>();

  ProblemCodes(Path tables) throws IOException {
    this.tables = tables;
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.toList()) {
        read(file);
      }
    }
  }

  /** All codes there are. */
  Stream<String> all() {
    return byTable.values().stream()
        .flatMap(table -> table.values().stream())
        .flatMap(TreeSet::stream);
  }

  void tell(ObjectNode document) {
    for (Map.Entry<String, JsonNode> shared : document.at("/components/responses").properties()) {
      String status = shared.getKey().replace("Problem", "");
      tell(shared.getValue(), byTable.keySet().stream(), status);
    }
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      String service = path.getKey().split("/", 3)[1];
      for (ObjectNode operation : Joiner.operations(path.getValue())) {
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
          if (response.getValue().path("content").has("application/problem+json")) {
            tell(
                response.getValue(),
                Stream.concat(FOR_ALL.stream(), Stream.of(service)),
                response.getKey());
          }
        }
      }
    }
  }

  private void tell(JsonNode response, Stream<String> names, String status) {
    String codes =
        names
            .flatMap(name ->
                byTable.getOrDefault(name, Map.of()).getOrDefault(status, new TreeSet<>()).stream())
            .sorted()
            .map("`%s`"::formatted)
            .collect(Collectors.joining(", "));
    if (!codes.isEmpty()) {
      ((ObjectNode) response)
          .put("description", response.path("description").asText() + " Codes: " + codes + ".");
    }
  }

  private void read(Path file) throws IOException {
    String name = tables.relativize(file).toString().replace(".md", "");
    Matcher row = ROW.matcher(Files.readString(file));
    while (row.find()) {
      byTable
          .computeIfAbsent(name, _ -> new TreeMap<>())
          .computeIfAbsent(row.group(2), _ -> new TreeSet<>())
          .add(row.group(1));
    }
  }
}
