package pk.itregistry.conformance;

import static pk.itregistry.conformance.Deviation.Kind.BODY_OFF_SCHEMA;
import static pk.itregistry.conformance.Deviation.Kind.HEADER_MISSING;
import static pk.itregistry.conformance.Deviation.Kind.HEADER_OFF_SCHEMA;
import static pk.itregistry.conformance.Deviation.Kind.UNDOCUMENTED_MEDIA_TYPE;
import static pk.itregistry.conformance.Deviation.Kind.UNDOCUMENTED_PROBLEM;
import static pk.itregistry.conformance.Deviation.Kind.UNDOCUMENTED_STATUS;
import static pk.itregistry.conformance.Deviation.Kind.UNKNOWN_OPERATION;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.itregistry.conformance.Operations.Operation;

/**
 * An OpenAPI 3.1 document as a promise: everything that an integrator may be answered stands in it.
 * What is not told of is a deviation: an operation, a status, a media type, a property of a body, a
 * missing header, a problem's code.
 */
public final class Contract {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final String PROBLEM = "application/problem+json";
  private static final JsonNode PROBLEM_SCHEMA =
      JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Problem");

  private final JsonNode document;
  private final Operations operations;
  private final Schemas schemas;
  private final Problems problems;

  private Contract(JsonNode document) {
    String version = document.path("openapi").asText();
    if (!version.startsWith("3.1")) {
      throw new IllegalArgumentException(
          "schemas are JSON Schema from OpenAPI 3.1 on; this is " + version);
    }
    ClosedSchemas.in(document);
    this.document = document;
    this.operations = new Operations(document);
    this.schemas = new Schemas(document);
    this.problems = new Problems(document);
  }

  /** From a file in YAML or JSON. */
  public static Contract of(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the document's text in YAML or JSON. */
  public static Contract of(String document) {
    try {
      return new Contract(YAMLMapper.builder().build().readTree(document));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an OpenAPI document", e);
    }
  }

  /** All that is not as promised; empty when the answer is as the document says. */
  public List<Deviation> check(Exchange exchange) {
    Optional<Operation> asked = operations.find(exchange.method(), exchange.path());
    return asked.isPresent() ? promised(asked.get(), exchange) : refusedAsUnknown(exchange);
  }

  private List<Deviation> promised(Operation operation, Exchange exchange) {
    Findings found = new Findings(operation.name());
    JsonNode responses = operation.definition().path("responses");
    JsonNode response = resolved(responses.path(Integer.toString(exchange.status())));
    if (response.isMissingNode()) {
      found.add(
          UNDOCUMENTED_STATUS,
          "answered %d: %s".formatted(exchange.status(), excerpt(exchange.body())));
      return found.all();
    }
    headers(response.path("headers"), exchange, found);
    if (!exchange.bodiless()) {
      body(response.path("content"), exchange, found);
    }
    if (PROBLEM.equals(exchange.mediaType()) && !exchange.bodiless()) {
      Set<String> told = problems.of(operation.definition(), response, exchange.status());
      problem(exchange, told, found);
    }
    return found.all();
  }

  private void headers(JsonNode documented, Exchange exchange, Findings found) {
    documented
        .properties()
        .forEach(named -> {
          JsonNode header = resolved(named.getValue());
          Optional<String> value = exchange.header(named.getKey());
          if (value.isEmpty() && header.path("required").asBoolean()) {
            found.add(HEADER_MISSING, "%s with %d".formatted(named.getKey(), exchange.status()));
          } else if (value.isPresent() && header.path("schema").isObject()) {
            schemas
                .faults(header.path("schema"), scalar(value.get(), header.path("schema")))
                .forEach(fault ->
                    found.add(
                        HEADER_OFF_SCHEMA,
                        "%s: %s:%s".formatted(named.getKey(), value.get(), fault)));
          }
        });
  }

  private void body(JsonNode content, Exchange exchange, Findings found) {
    if (content.isEmpty()) {
      if (!exchange.body().isEmpty()) {
        found.add(
            UNDOCUMENTED_MEDIA_TYPE,
            "%s with %d, where the document tells of no body"
                .formatted(exchange.mediaType(), exchange.status()));
      }
      return;
    }
    JsonNode media = content.path(exchange.mediaType());
    if (media.isMissingNode()) {
      found.add(
          UNDOCUMENTED_MEDIA_TYPE,
          "'%s' with %d".formatted(exchange.mediaType(), exchange.status()));
    } else if (exchange.mediaType().endsWith("json")) {
      json(media.path("schema"), exchange, found);
    }
  }

  private void json(JsonNode schema, Exchange exchange, Findings found) {
    try {
      JsonNode body = JSON.readTree(exchange.body());
      if (body.isMissingNode()) {
        found.add(BODY_OFF_SCHEMA, "no body with %d".formatted(exchange.status()));
      } else if (schema.isObject()) {
        schemas
            .faults(schema, body)
            .forEach(
                fault -> found.add(BODY_OFF_SCHEMA, "%d %s".formatted(exchange.status(), fault)));
      }
    } catch (JsonProcessingException e) {
      found.add(
          BODY_OFF_SCHEMA,
          "%d is not JSON: %s".formatted(exchange.status(), excerpt(exchange.body())));
    }
  }

  private void problem(Exchange exchange, Set<String> told, Findings found) {
    JsonNode body = tree(exchange.body());
    String code = body.path("code").asText();
    if (!told.isEmpty() && !told.contains(code)) {
      found.add(
          UNDOCUMENTED_PROBLEM, "%d %s; told are %s".formatted(exchange.status(), code, told));
    }
    for (JsonNode fault : body.path("errors")) {
      if (!problems.isFault(fault.path("code").asText())) {
        found.add(UNDOCUMENTED_PROBLEM, "%d with the fault %s".formatted(exchange.status(), fault));
      }
    }
    if (body.path("status").asInt() != exchange.status()) {
      found.add(
          BODY_OFF_SCHEMA,
          "%d whose body says %s".formatted(exchange.status(), body.path("status")));
    }
  }

  // RFC 9110 9.3.7: what may be asked of a path is no operation of its own.
  private static boolean tellsTheMethods(Exchange exchange) {
    return exchange.method().equals("OPTIONS")
        && exchange.status() == 200
        && exchange.body().isEmpty()
        && exchange.header("Allow").isPresent();
  }

  // Where there is no operation, the one right answer is a problem of the client's.
  private List<Deviation> refusedAsUnknown(Exchange exchange) {
    Findings found = new Findings(exchange.method() + " " + exchange.path());
    if (tellsTheMethods(exchange)) {
      return found.all();
    }
    if (exchange.status() < 400 || exchange.status() > 499) {
      found.add(UNKNOWN_OPERATION, "answered %d".formatted(exchange.status()));
      return found.all();
    }
    if (exchange.status() == 405 && exchange.header("Allow").isEmpty()) {
      found.add(HEADER_MISSING, "Allow with 405");
    }
    if (!exchange.bodiless()) {
      if (PROBLEM.equals(exchange.mediaType())) {
        json(PROBLEM_SCHEMA, exchange, found);
        // That a path does not take a method is no operation's problem: none tells of it.
        problem(exchange, exchange.status() == 405 ? Set.of() : problems.all(), found);
      } else {
        found.add(
            UNDOCUMENTED_MEDIA_TYPE,
            "'%s' with %d".formatted(exchange.mediaType(), exchange.status()));
      }
    }
    return found.all();
  }

  private JsonNode resolved(JsonNode node) {
    String ref = node.path("$ref").asText();
    return ref.startsWith("#") ? document.at(ref.substring(1)) : node;
  }

  private static JsonNode scalar(String value, JsonNode schema) {
    return "integer".equals(schema.path("type").asText())
        ? tree(value)
        : JsonNodeFactory.instance.textNode(value);
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JsonNodeFactory.instance.textNode(text);
    }
  }

  private static String excerpt(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "..." : text;
  }

  private static final class Findings {
    private final String operation;
    private final List<Deviation> all = new ArrayList<>();

    Findings(String operation) {
      this.operation = operation;
    }

    void add(Deviation.Kind kind, String detail) {
      all.add(new Deviation(kind, operation, detail));
    }

    List<Deviation> all() {
      return all;
    }
  }
}
