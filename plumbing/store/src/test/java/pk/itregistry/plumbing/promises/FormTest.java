package pk.itregistry.plumbing.promises;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.promises.Counter.BASE;
import static pk.itregistry.plumbing.promises.Counter.note;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.plumbing.testkit.TestTokens;

/** All faults of a body at once, and no request gets a 5xx by being malformed. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTest {
  private static final String PROBLEM = "application/problem+json";

  @Test
  void all_faults_of_a_body_are_told_at_once() {
    String body =
        """
        {"kind": "LETTER", "name": 7, "ntn": "12-34", "iban": "PK27MPBL1181017140122674",
         "since": "2026-13", "colour": "red", "on": "2026-02-30", "copies": 1.5,
         "place": {"city": "Lahore", "shelf": "MIDDLE"}}
        """;

    Response answer = as("owner").body(body).post(BASE + "notes");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith(PROBLEM);
    Map<String, String> faults =
        answer.jsonPath().<Map<String, String>>getList("errors").stream()
            .collect(Collectors.toMap(fault -> fault.get("pointer"), fault -> fault.get("code")));
    assertThat(faults)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "/name", "wrong-type",
                "/ntn", "malformed-ntn",
                "/iban", "malformed-iban",
                "/since", "malformed-period",
                "/colour", "unknown-field",
                "/on", "malformed-date",
                "/copies", "wrong-type",
                "/place/shelf", "unknown-value"));
  }

  static Stream<Arguments> hostile() {
    String fine = note("0801599");
    return Stream.of(
        Arguments.of("NUL in a name", note("0801599", "a\\u0000b")),
        Arguments.of("half a surrogate pair", note("0801599", "a\\ud800b")),
        Arguments.of("the other half", note("0801599", "\\udc00")),
        Arguments.of("a control character", note("0801599", "a\\u0007b")),
        Arguments.of("a huge exponent", fine.replace("\"0801599\"", "1e9999999")),
        Arguments.of("a tiny exponent", fine.replace("\"0801599\"", "1e-9999999")),
        Arguments.of("a number of 5,000 digits", fine.replace("\"0801599\"", "9".repeat(5000))),
        Arguments.of("nested 10,000 deep", "[".repeat(10_000) + "]".repeat(10_000)),
        Arguments.of("objects nested deep", "{\"place\":".repeat(5_000) + "1" + "}".repeat(5_000)),
        Arguments.of("a duplicate key", fine.replace("\"kind\"", "\"name\": 1, \"kind\"")),
        Arguments.of(
            "a nested duplicate key", fine.replace("\"shelf\"", "\"city\": [], \"shelf\"")),
        Arguments.of("not JSON", "kind=LETTER"),
        Arguments.of("half of it", fine.substring(0, fine.length() / 2)),
        Arguments.of("nothing", ""),
        Arguments.of("blanks", "   "),
        Arguments.of("null", "null"),
        Arguments.of("an array", "[" + fine + "]"),
        Arguments.of("a string", "\"LETTER\""),
        Arguments.of("two objects", fine + fine),
        Arguments.of("NaN", fine.replace("\"0801599\"", "NaN")),
        Arguments.of("a comment", "/* */" + fine),
        Arguments.of("a name of 60,000 letters", note("0801599", "x".repeat(60_000))),
        Arguments.of("an unknown field of 10,000 letters", "{\"" + "x".repeat(10_000) + "\": 1}"),
        Arguments.of("2,000 unknown fields", manyFields()));
  }

  private static String manyFields() {
    StringBuilder body = new StringBuilder("{\"a\": 1");
    for (int i = 0; i < 2000; i++) {
      body.append(", \"f").append(i).append("\": null");
    }
    return body.append('}').toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void a_hostile_body_is_refused(String what, String body) throws Exception {
    // The JDK's client: RestAssured spends seconds on looking through such a body itself.
    HttpResponse<String> answer = post(body);

    assertThat(answer.statusCode()).as(what + ": " + answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(PROBLEM);
    assertThat(answer.body().length()).isLessThan(200_000);
  }

  private static HttpResponse<String> post(String body) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + RestAssured.port + BASE + "notes");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + TestTokens.of("owner"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                // What takes longer is a parser that hangs on such a body.
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999", "1e400", "1.5", "-1", "99999999999999999999", "\"1\""})
  void a_number_out_of_bounds_is_refused(String copies) {
    as("owner")
        .body(note(freshNtn()).replace("\"copies\": 1", "\"copies\": " + copies))
        .post(BASE + "notes")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/copies"));
  }

  @Test
  void text_that_is_not_utf_8_is_refused() {
    byte[] body = note("0801599").getBytes(StandardCharsets.ISO_8859_1);
    body[body.length - 30] = (byte) 0xC3;

    Response answer = as("owner").body(body).post(BASE + "notes");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith(PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(ints = {65_537, 200_000, 5_000_000})
  void too_large_a_body_is_refused(int size) {
    Response answer = as("owner").body(" ".repeat(size)).post(BASE + "notes");

    assertThat(answer.statusCode()).isEqualTo(413);
    answer.then().contentType(PROBLEM).body("code", equalTo("body-too-large"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream"})
  void another_media_type_is_refused(String mediaType) {
    Response answer =
        given()
            .auth()
            .oauth2(TestTokens.of("owner"))
            .header("Idempotency-Key", "media-type-1")
            .contentType(mediaType)
            .body(note(freshNtn()).getBytes(StandardCharsets.UTF_8))
            .post(BASE + "notes");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(415);
    answer.then().contentType(PROBLEM).body("code", equalTo("unsupported-media-type"));
  }
}
