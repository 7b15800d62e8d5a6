package pk.itregistry.plumbing.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what its tests send to a service and what it answers as the examples of its description: of
 * each operation the fullest request and answer, and of each problem that is its own one. Run again
 * when a form changes; a later run replaces what the earlier ones kept.
 */
final class ExampleRecorder implements Filter {
  private static final Path FOLDER = Path.of("src/main/resources/openapi");
  private static final Path FILE = FOLDER.resolve("examples.json");
  private static final int LONGEST = 6000;
  private static final int MOST_ELEMENTS = 2;
  // Any operation may answer these: one example does for all.
  private static final Set<String> EVERYWHERE =
      Set.of(
          "idempotency-key-in-flight",
          "idempotency-key-missing",
          "idempotency-key-reused",
          "malformed-json",
          "malformed-request",
          "not-acceptable",
          "not-allowed-own-firm",
          "not-allowed-permission",
          "not-allowed-role",
          "not-authenticated",
          "not-found",
          "not-yet-known",
          "token-expired",
          "unsupported-content-coding",
          "unsupported-media-type",
          "body-too-large",
          "overloaded",
          "contended",
          "unexpected",
          "authority-unavailable",
          "version-required",
          "version-stale");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();
  // What this run has kept already; what an earlier one kept gives way, however full it is.
  private static final Set<String> KEPT = new HashSet<>();
  private static final Map<String, JsonNode> PATHS = new LinkedHashMap<>();

  /** From now on every request of the tests is looked at. */
  static void install() {
    // the plumbing's own tests have nothing to describe
    if (Files.isDirectory(FOLDER)) {
      RestAssured.replaceFiltersWith(new ExampleRecorder());
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    operation(request.getMethod(), URI.create(request.getURI()).getPath())
        .ifPresent(described -> {
          String operation = described.path("operationId").asText();
          boolean asks = described.has("requestBody") && response.statusCode() < 300;
          if (asks && request.getBody() instanceof String sent) {
            keep(operation, "request", "sent", sent, request.getContentType());
          }
          if (Optional.ofNullable(response.contentType()).orElse("").matches(".*(json|xml).*")) {
            keep(operation, response);
          }
        });
    return response;
  }

  private static void keep(String operation, Response response) {
    String code = response.statusCode() < 400 ? "answer" : response.jsonPath().getString("code");
    if (response.statusCode() >= 400) {
      SharedExamples.offer(response.asString());
    }
    if (!EVERYWHERE.contains(code)) {
      String status = Integer.toString(response.statusCode());
      keep(operation, status, code, response.asString(), response.contentType());
    }
  }

  private static Optional<JsonNode> operation(String method, String path) {
    return paths().entrySet().stream()
        .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
        .sorted((one, other) -> braces(one.getKey()) - braces(other.getKey()))
        .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
        .filter(described -> described.has("operationId"))
        .findFirst();
  }

  private static int braces(String path) {
    return path.length() - path.replace("{", "").length();
  }

  private static synchronized Map<String, JsonNode> paths() {
    if (PATHS.isEmpty()) {
      try {
        JSON.readTree(
                RestAssured.given()
                    .noFilters()
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .asString())
            .path("paths")
            .properties()
            .forEach(path -> PATHS.put(path.getKey(), path.getValue()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return PATHS;
  }

  private static synchronized void keep(
      String operation, String of, String name, String text, String form) {
    try {
      JsonNode body =
          form.contains("xml")
              ? JSON.getNodeFactory().textNode(text)
              : shortened(JSON.readTree(text));
      if (body.toString().length() > LONGEST) {
        return;
      }
      ObjectNode all =
          Files.exists(FILE) ? (ObjectNode) JSON.readTree(FILE.toFile()) : JSON.createObjectNode();
      ObjectNode named = all.withObjectProperty(operation).withObjectProperty(of);
      boolean first = KEPT.add(operation + " " + of + " " + name);
      if (first || named.path(name).toString().length() < body.toString().length()) {
        named.set(name, body);
        Files.writeString(FILE, JSON.writeValueAsString(JSON.treeToValue(all, Map.class)) + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode shortened(JsonNode node) {
    if (node instanceof ArrayNode array) {
      while (array.size() > MOST_ELEMENTS) {
        array.remove(array.size() - 1);
      }
    }
    node.forEach(ExampleRecorder::shortened);
    return node;
  }
}
