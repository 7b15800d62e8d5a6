package pk.itregistry.registry.certificate;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyManyTest {
  @Inject BusinessClock clock;

  private static Response ask(String... entries) {
    return given()
        .contentType("application/json")
        .body("{\"entries\": [%s]}".formatted(String.join(",\n", entries)))
        .post(BASE + "certificate-verifications");
  }

  private static JsonPath answered(String... entries) {
    Response answer = ask(entries);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath();
  }

  @Test
  void anybody_asks_about_many_numbers_in_any_case_each_with_its_day() {
    String number = Desk.firm().certificate();
    LocalDate today = clock.today();

    JsonPath answers =
        answered(
            "{\"number\": \"%s\"}".formatted(number.toLowerCase(Locale.ROOT)),
            "{\"number\": \"%s\", \"on\": \"%s\"}"
                .formatted(number.replace('-', ' '), today.minusDays(1)),
            "{\"number\": \"%s\", \"knownAt\": \"2020-01-01T00:00:00Z\"}".formatted(number));

    assertThat(answers.getList("items.verification.number")).containsOnly(number);
    assertThat(answers.getList("items.verification.certified")).containsExactly(true, false, false);
    assertThat(answers.getList("items.verification.reason"))
        .containsExactly(null, "NOT_YET_VALID", "NOT_KNOWN_THEN");
    assertThat(answers.getString("items[0].verification.on")).isEqualTo(today.toString());
  }

  @Test
  void one_answer_is_what_the_single_verification_says() {
    String number = Desk.firm().certificate();
    String knownAt = clock.instant().toString();

    assertThat(
            answered("{\"number\": \"%s\", \"knownAt\": \"%s\"}".formatted(number, knownAt))
                .getMap("items[0].verification"))
        .isEqualTo(
            given()
                .queryParam("knownAt", knownAt)
                .get(BASE + "certificates/" + number + "/verification")
                .jsonPath()
                .getMap(""));
  }

  @Test
  void a_bad_entry_is_told_in_its_place_and_stops_no_other() {
    String number = Desk.firm().certificate();

    JsonPath answers =
        answered(
            "{\"number\": \"%s\"}".formatted(number),
            "{\"number\": \"ITR-26-1\", \"on\": \"tomorrow\", \"colour\": \"red\"}",
            "{\"number\": \"ITR-1999-000001\"}",
            "{\"number\": \"%s\", \"knownAt\": \"%s\"}"
                .formatted(number, clock.instant().plusSeconds(3600)),
            "null",
            "[]",
            "{\"number\": 7}",
            "{}",
            "{\"number\": \"%s\"}".formatted("9".repeat(5_000)),
            "{\"number\": \"%s\"}".formatted(number));

    assertThat(answers.getBoolean("items[0].verification.certified")).isTrue();
    assertThat(answers.getBoolean("items[9].verification.certified")).isTrue();
    assertThat(answers.getList("items[1].errors.pointer"))
        .containsExactlyInAnyOrder("/entries/1/number", "/entries/1/on", "/entries/1/colour");
    assertThat(answers.getList("items[1].errors.code"))
        .containsExactlyInAnyOrder(
            "malformed-certificate-number", "malformed-date", "unknown-field");
    assertThat(answers.getList("items[2].errors.code")).containsExactly("not-one-of-ours");
    assertThat(answers.getList("items[3].errors.pointer")).containsExactly("/entries/3/knownAt");
    assertThat(answers.getList("items[3].errors.code")).containsExactly("rule-not-the-future");
    assertThat(answers.getList("items[4].errors.code")).containsExactly("wrong-type");
    assertThat(answers.getList("items[5].errors.code")).containsExactly("wrong-type");
    assertThat(answers.getList("items[6].errors.pointer")).containsExactly("/entries/6/number");
    assertThat(answers.getList("items[7].errors.code")).containsExactly("required");
    assertThat(answers.getList("items[8].errors.code"))
        .containsExactly("malformed-certificate-number");
  }

  @Test
  void a_thousand_are_answered_at_once_and_no_more() {
    String number = Desk.firm().certificate();
    String longest =
        "{\n  \"number\": \"%s\",\n  \"on\": \"%s\",\n  \"knownAt\": \"2026-11-23T10:15:30.123456+05:00\"\n}"
            .formatted(" " + number + " ", clock.today());
    List<String> thousand = Collections.nCopies(1_000, longest);

    JsonPath answers = answered(thousand.toArray(String[]::new));

    assertThat(answers.getList("items.verification.number")).hasSize(1_000).containsOnly(number);
    assertThat(
            ask(IntStream.rangeClosed(0, 1_000).mapToObj(_ -> longest).toArray(String[]::new))
                .jsonPath()
                .getList("errors.code"))
        .containsExactly("out-of-range");
    assertThat(ask().jsonPath().getList("errors.code")).containsExactly("out-of-range");
  }

  @Test
  void a_body_is_not_taken_in_without_end() {
    String blanks = IntStream.range(0, 300).mapToObj(_ -> " ".repeat(1_000)).collect(joining());

    assertThat(ask("{\"number\": \"ITR-2026-000123\"}" + blanks).statusCode()).isEqualTo(413);
  }

  @Test
  void the_other_requests_of_the_register_keep_their_own_limit() {
    assertThat(
            given()
                .auth()
                .oauth2(pk.itregistry.plumbing.testkit.TestTokens.of("owner"))
                .header("Idempotency-Key", "k-" + clock.instant().toEpochMilli())
                .contentType("application/json")
                .body("{\"name\": \"" + "a".repeat(70_000) + "\"}")
                .post(BASE + "applications")
                .statusCode())
        .isEqualTo(413);
  }
}
