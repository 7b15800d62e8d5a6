package pk.itregistry.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import pk.itregistry.conformance.Deviation.Kind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractTest {
  private static final String DOCUMENT =
      """
      openapi: "3.1.0"
      paths:
        /firms/{firm}:
          get:
            responses:
              "200":
                description: The firm.
                headers:
                  ETag: {required: true, schema: {type: string, pattern: '^"[0-9]+"$'}}
                content:
                  application/json:
                    schema: {$ref: "#/components/schemas/Firm"}
              "404": {$ref: "#/components/responses/Problem404"}
              "429": {$ref: "#/components/responses/Problem429"}
            x-problems: {"404": [not-found]}
          delete:
            responses:
              "204": {description: Gone.}
              "409":
                description: Not now.
                content:
                  application/problem+json:
                    schema: {$ref: "#/components/schemas/Problem"}
                    examples: {only-shown: {value: {code: only-shown, status: 409}}}
        /firms/search:
          get:
            responses:
              "200":
                description: Found.
                content: {application/json: {schema: {type: array, items: {type: string}}}}
      components:
        headers:
          Retry-After: {required: true, schema: {type: integer, minimum: 1}}
        responses:
          Problem404:
            description: Not found.
            content:
              application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}
          Problem429:
            description: Too many.
            headers: {Retry-After: {$ref: "#/components/headers/Retry-After"}}
            content:
              application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}
        schemas:
          Firm:
            type: object
            required: [id, name]
            properties:
              id: {type: string, format: uuid}
              name: {type: string}
              since: {type: string, format: date}
              capital: {type: string, format: decimal}
              seat: {$ref: "#/components/schemas/Seat"}
          Seat:
            type: object
            properties: {city: {type: string}}
          Problem:
            type: object
            required: [code, status]
            properties:
              code: {type: string}
              status: {type: integer}
              errors: {type: array, items: {$ref: "#/components/schemas/Fault"}}
          Fault:
            type: object
            properties:
              code: {type: string, x-codes: {too-tall: Bend down a little.}}
      """;
  private static final String ID = "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f";
  private static final String FIRM = "/firms/" + ID;

  private final Contract contract = Contract.of(DOCUMENT);

  private static Exchange firm(String body) {
    return new Exchange("GET", FIRM + "?on=2026-11-23", 200, json("ETag", "\"3\""), body);
  }

  private static Exchange problem(int status, String body, String... headers) {
    Map<String, List<String>> all = new HashMap<>(json(headers));
    all.put("Content-Type", List.of("application/problem+json"));
    return new Exchange("GET", FIRM, status, all, body);
  }

  private static Map<String, List<String>> json(String... headers) {
    Map<String, List<String>> all = new HashMap<>();
    all.put("content-type", List.of("application/json;charset=UTF-8"));
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], List.of(headers[i + 1]));
    }
    return all;
  }

  private void isAsPromised(Exchange exchange) {
    assertThat(contract.check(exchange)).isEmpty();
  }

  private void deviates(Exchange exchange, Kind kind, String inDetail) {
    assertThat(contract.check(exchange))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.kind()).isEqualTo(kind);
          assertThat(found.detail()).contains(inDetail);
        });
  }

  @Test
  void what_the_document_promises_has_no_deviation() {
    isAsPromised(
        firm(
            """
            {"id": "%s", "name": "Indus", "since": "2026-11-23", "capital": "-1.50",
             "seat": {"city": "Karachi"}}
            """
                .formatted(ID)));
    isAsPromised(problem(404, "{\"code\": \"not-found\", \"status\": 404}"));
    isAsPromised(problem(429, "{\"code\": \"any\", \"status\": 429}", "Retry-After", "2"));
    isAsPromised(new Exchange("DELETE", FIRM, 204, Map.of(), ""));
    isAsPromised(new Exchange("HEAD", FIRM, 200, json("ETag", "\"3\""), ""));
    isAsPromised(new Exchange("GET", "/firms/search", 200, json(), "[\"Indus\"]"));
  }

  @Test
  void an_answer_where_the_document_knows_no_operation_must_be_a_refusal() {
    deviates(
        new Exchange("GET", "/firm", 200, json(), "{}"), Kind.UNKNOWN_OPERATION, "answered 200");
    deviates(new Exchange("PUT", FIRM, 500, json(), "{}"), Kind.UNKNOWN_OPERATION, "answered 500");
    deviates(
        new Exchange("GET", "/firm", 404, json(), "{}"), Kind.UNDOCUMENTED_MEDIA_TYPE, "with 404");
    isAsPromised(problemAt("/firm", 404, "{\"code\": \"not-found\", \"status\": 404}"));
    deviates(
        problemAt("/firm", 404, "{\"code\": \"unheard-of\", \"status\": 404}"),
        Kind.UNDOCUMENTED_PROBLEM,
        "unheard-of");
  }

  @Test
  void a_path_may_be_asked_for_its_methods() {
    isAsPromised(new Exchange("OPTIONS", FIRM, 200, json("Allow", "GET, DELETE"), ""));
    deviates(
        new Exchange("OPTIONS", FIRM, 200, json(), ""), Kind.UNKNOWN_OPERATION, "answered 200");
  }

  @Test
  void a_problem_that_only_an_example_shows_is_known_where_there_is_no_operation() {
    isAsPromised(problemAt("/firm", 404, "{\"code\": \"only-shown\", \"status\": 404}"));
  }

  private static Exchange problemAt(String path, int status, String body) {
    return new Exchange("GET", path, status, problem(status, body).headers(), body);
  }

  @Test
  void a_refused_method_must_say_which_are_allowed() {
    Exchange refused = problem(405, "{\"code\": \"not-found\", \"status\": 405}");
    deviates(
        new Exchange("PATCH", FIRM, 405, refused.headers(), refused.body()),
        Kind.HEADER_MISSING,
        "Allow");
  }

  @Test
  void a_status_must_be_documented() {
    deviates(problem(500, "{}"), Kind.UNDOCUMENTED_STATUS, "answered 500");
    deviates(new Exchange("GET", FIRM, 302, json(), ""), Kind.UNDOCUMENTED_STATUS, "answered 302");
  }

  @Test
  void a_media_type_must_be_documented() {
    deviates(
        new Exchange("GET", "/firms/search", 200, Map.of(), "[]"),
        Kind.UNDOCUMENTED_MEDIA_TYPE,
        "''");
    deviates(
        new Exchange("DELETE", FIRM, 200, json(), "{}"), Kind.UNDOCUMENTED_STATUS, "answered 200");
  }

  @Test
  void a_body_must_be_of_its_schema() {
    deviates(firm("{\"id\": \"%s\"}".formatted(ID)), Kind.BODY_OFF_SCHEMA, "name");
    deviates(firm("{\"id\": \"7\", \"name\": \"x\"}"), Kind.BODY_OFF_SCHEMA, "/id");
    deviates(firm("{\"id\": \"%s\", \"name\": 7}".formatted(ID)), Kind.BODY_OFF_SCHEMA, "/name");
    deviates(
        firm("{\"id\": \"%s\", \"name\": \"x\", \"since\": \"2026-13-01\"}".formatted(ID)),
        Kind.BODY_OFF_SCHEMA,
        "/since");
    deviates(
        firm("{\"id\": \"%s\", \"name\": \"x\", \"capital\": \"1e3\"}".formatted(ID)),
        Kind.BODY_OFF_SCHEMA,
        "/capital");
    deviates(firm(""), Kind.BODY_OFF_SCHEMA, "no body");
    deviates(firm("{} {}"), Kind.BODY_OFF_SCHEMA, "not JSON");
  }

  @Test
  void a_property_that_the_document_does_not_tell_of_is_a_deviation_at_any_depth() {
    deviates(
        firm("{\"id\": \"%s\", \"name\": \"x\", \"secret\": 1}".formatted(ID)),
        Kind.BODY_OFF_SCHEMA,
        "secret");
    deviates(
        firm("{\"id\": \"%s\", \"name\": \"x\", \"seat\": {\"hidden\": 1}}".formatted(ID)),
        Kind.BODY_OFF_SCHEMA,
        "hidden");
  }

  @Test
  void a_required_header_must_be_there_and_of_its_form() {
    String body = "{\"id\": \"%s\", \"name\": \"x\"}".formatted(ID);
    deviates(new Exchange("GET", FIRM, 200, json(), body), Kind.HEADER_MISSING, "ETag");
    deviates(
        new Exchange("GET", FIRM, 200, json("ETag", "W/\"3\""), body),
        Kind.HEADER_OFF_SCHEMA,
        "ETag");
    deviates(
        problem(429, "{\"code\": \"any\", \"status\": 429}"), Kind.HEADER_MISSING, "Retry-After");
    deviates(
        problem(429, "{\"code\": \"any\", \"status\": 429}", "Retry-After", "soon"),
        Kind.HEADER_OFF_SCHEMA,
        "soon");
  }

  @Test
  void a_problem_must_be_one_that_the_operation_tells_of_and_mean_its_own_status() {
    deviates(
        problem(404, "{\"code\": \"unheard-of\", \"status\": 404}"),
        Kind.UNDOCUMENTED_PROBLEM,
        "unheard-of");
    deviates(
        problem(404, "{\"code\": \"not-found\", \"status\": 409}"), Kind.BODY_OFF_SCHEMA, "409");
  }

  @Test
  void a_fault_has_a_code_that_the_document_tells_of_or_that_of_a_problem() {
    isAsPromised(faulty("too-tall"));
    isAsPromised(faulty("only-shown"));
    deviates(faulty("unheard-of"), Kind.UNDOCUMENTED_PROBLEM, "unheard-of");
  }

  private static Exchange faulty(String code) {
    return problem(
        404,
        "{\"code\": \"not-found\", \"status\": 404, \"errors\": [{\"code\": \"%s\"}]}"
            .formatted(code));
  }

  @Test
  void only_documents_whose_schemas_are_json_schema_are_read() {
    assertThatThrownBy(() -> Contract.of("openapi: 3.0.3")).hasMessageContaining("3.0.3");
  }
}
