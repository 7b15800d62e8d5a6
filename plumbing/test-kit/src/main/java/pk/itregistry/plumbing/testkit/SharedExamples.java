package pk.itregistry.plumbing.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps of each problem that any operation may answer one real answer, for the whole suite: where
 * several tests, or several services, give one, that of the first service with the most faults.
 */
public final class SharedExamples {
  private static final String FILE =
      "plumbing/rest/src/main/resources/openapi/common-examples.json";
  private static final Set<String> SERVICES = Set.of("registry", "exports", "incentives");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| \\d+ \\|");
  private static final int MOST_FAULTS = 2;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();
  // What this run has kept already; what an earlier one kept gives way.
  private static final Set<String> KEPT = new HashSet<>();

  private SharedExamples() {}

  /** Looks at an answer when examples are asked for, -Dupdate.examples=true. */
  public static void offer(String body) {
    if (Boolean.getBoolean("update.examples")) {
      try {
        keep(JSON.readTree(body));
      } catch (IOException e) {
        throw new UncheckedIOException(body, e);
      }
    }
  }

  private static synchronized void keep(JsonNode problem) throws IOException {
    String code = problem.path("code").asText();
    // what the tests of the plumbing ask for is in no document
    if (!shared().contains(code) || !SERVICES.contains(service(problem))) {
      return;
    }
    while (problem.path("errors") instanceof ArrayNode faults && faults.size() > MOST_FAULTS) {
      faults.remove(faults.size() - 1);
    }
    Path file = CommittedFile.root().resolve(FILE);
    ObjectNode all =
        Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
    ObjectNode named = all.withObjectProperty(problem.path("status").asText());
    if (isBetter(problem, named.path(code))) {
      KEPT.add(code);
      named.set(code, problem);
      Files.createDirectories(file.getParent());
      Files.writeString(file, JSON.writeValueAsString(JSON.treeToValue(all, Map.class)) + "\n");
    }
  }

  // What any service and the gateway may answer, as their pages say.
  private static Set<String> shared() throws IOException {
    Set<String> codes = new HashSet<>();
    for (String page : List.of("common", "gateway", "wire")) {
      Path file = CommittedFile.root().resolve("docs/problems").resolve(page + ".md");
      ROW.matcher(Files.readString(file)).results().forEach(row -> codes.add(row.group(1)));
    }
    return codes;
  }

  private static boolean isBetter(JsonNode problem, JsonNode known) {
    boolean same = service(known).equals(service(problem));
    return known.isMissingNode()
        || (same && (!KEPT.contains(code(known)) || faults(known) < faults(problem)));
  }

  private static String code(JsonNode problem) {
    return problem.path("code").asText();
  }

  private static int faults(JsonNode problem) {
    return problem.path("errors").size();
  }

  private static String service(JsonNode problem) {
    return problem.path("instance").asText().replaceAll("^/([^/]*).*$", "$1");
  }
}
