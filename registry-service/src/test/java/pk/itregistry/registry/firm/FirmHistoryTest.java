package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

/** The register says of a firm what it knows, and what it knew, of any legal day. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirmHistoryTest {
  @Inject BusinessClock clock;
  @Inject HandOverFirm handOverFirm;

  private static void measured(Desk.Firm firm, String measure, String reason) {
    done(
        act(
            "rabia",
            "firms/" + firm.id(),
            measure,
            """
            {"reason": "%s", "words": "Seen.", "citation": "PSEB regulations, 12"}
            """
                .formatted(reason)));
  }

  private static Response asked(Desk.Firm firm, LocalDate on, Instant knownAt) {
    return as("owner")
        .queryParam("on", on.toString())
        .queryParam("knownAt", knownAt.toString())
        .get(BASE + "firms/" + firm.id());
  }

  /** Registered three hundred days ago, suspended two hundred, reinstated a hundred days ago. */
  private static Desk.Firm withAPast() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 100);
    measured(firm, "suspension", "NO_ANSWER");
    Desk.aged(firm, 100);
    measured(firm, "reinstatement", "GROUND_GONE");
    Desk.aged(firm, 100);
    return firm;
  }

  @Test
  void each_version_is_kept_with_its_day_and_its_reason() {
    Desk.Firm firm = withAPast();
    LocalDate today = clock.today();

    get("owner", "firms/" + firm.id() + "/history")
        .then()
        .statusCode(200)
        .body("items.act", contains("REGISTER", "SUSPEND", "REINSTATE"))
        .body("items.version", contains(0, 1, 2))
        .body("items.state", contains("ACTIVE", "SUSPENDED", "ACTIVE"))
        .body("items[1].holdsFrom", equalTo(today.minusDays(200).toString()))
        .body("items[0].measure", nullValue())
        .body("items[1].measure.reason", equalTo("NO_ANSWER"));
    get("rabia", "firms/" + firm.id() + "/history?limit=1").then().body("items.size()", equalTo(1));
    get("stranger", "firms/" + firm.id() + "/history").then().statusCode(404);
  }

  @Test
  void why_a_firm_is_suspended_is_told_also_after_it_was_handed_over() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 100);
    measured(firm, "suspension", "NO_ANSWER");
    Desk.aged(firm, 50);
    QuarkusTransaction.requiringNew()
        .run(() ->
            handOverFirm.perform(
                FirmId.of(firm.id()),
                new PersonId(TestTokens.subjectOf("owner")),
                new PersonId(TestTokens.subjectOf("stranger")),
                Actor.SYSTEM));

    get("stranger", "firms/" + firm.id())
        .then()
        .body("version", equalTo(2))
        .body("state", equalTo("SUSPENDED"))
        .body("since", equalTo(clock.today().minusDays(50).toString()))
        .body("measure.reason", equalTo("NO_ANSWER"));
  }

  @Test
  void a_firm_is_read_as_it_stood_on_a_day() {
    Desk.Firm firm = withAPast();
    LocalDate today = clock.today();
    Instant now = clock.instant();

    asked(firm, today.minusDays(250), now)
        .then()
        .body("state", equalTo("ACTIVE"))
        .body("certificate", equalTo(firm.certificate()))
        .body("allowedActs.size()", equalTo(0));
    asked(firm, today.minusDays(150), now)
        .then()
        .body("state", equalTo("SUSPENDED"))
        .body("certificate", nullValue());
    asked(firm, today, now).then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void what_a_firm_was_called_on_a_day_stays_when_it_is_suspended_from_a_day_before() {
    Desk.Firm firm = Desk.firm();
    Desk.aged(firm, 100);
    LocalDate today = clock.today();
    String before = get("owner", "firms/" + firm.id()).path("name");
    String change =
        done(post(
                "owner",
                "firms/" + firm.id() + "/change-requests",
                "{\"kind\": \"NAME\", \"name\": \"Ravi %s\"}".formatted(firm.ntn())))
            .path("id");
    done(act("rabia", "change-requests/" + change, "approval", null));
    String measure =
        done(post(
                "rabia",
                "firms/" + firm.id() + "/dated-measures",
                Desk.measure("SUSPEND", today.minusDays(40), "ORDER_OF_A_COURT")))
            .path("id");
    done(act("rehan", "dated-measures/" + measure, "approval", null));

    asked(firm, today.minusDays(20), clock.instant())
        .then()
        .body("state", equalTo("SUSPENDED"))
        .body("name", equalTo(before));
    get("owner", "firms/" + firm.id())
        .then()
        .body("state", equalTo("SUSPENDED"))
        .body("name", equalTo("Ravi " + firm.ntn()));
  }

  @Test
  void what_was_known_before_is_not_changed_by_what_was_recorded_later() {
    Desk.Firm firm = withAPast();
    LocalDate day = clock.today().minusDays(150);
    Instant before = LegalTime.startOf(clock.today().minusDays(250));

    asked(firm, day, before)
        .then()
        .body("state", equalTo("ACTIVE"))
        .body("certificate", equalTo(firm.certificate()));
    asked(firm, day, clock.instant()).then().body("state", equalTo("SUSPENDED"));
  }

  @Test
  void of_a_day_before_its_registration_nobody_knew_the_firm() {
    Desk.Firm firm = Desk.firm();

    asked(firm, clock.today().minusDays(1), clock.instant())
        .then()
        .statusCode(404)
        .body("code", equalTo("not-registered-then"));
    asked(firm, clock.today(), clock.instant().plusSeconds(3600))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("rule-not-the-future"));
  }

  /** Whatever happened, and whenever it is asked: the answer is what the history says. */
  @Test
  void as_of_agrees_with_the_history() {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    Desk.Firm firm = Desk.firm();
    String[] measures = {"suspension", "reinstatement"};
    String[] reasons = {"NO_ANSWER", "GROUND_GONE"};
    for (int i = 0; i < 6; i++) {
      Desk.aged(firm, random.nextInt(20));
      measured(firm, measures[i % 2], reasons[i % 2]);
    }
    List<Map<String, Object>> history =
        get("owner", "firms/" + firm.id() + "/history").jsonPath().getList("items");

    for (int i = 0; i < 20; i++) {
      LocalDate day = clock.today().minusDays(random.nextInt(110));
      Instant known = clock.instant().minusSeconds(random.nextInt(110 * 86_400));
      Object expected =
          history.stream()
              .filter(one -> !LocalDate.parse(text(one, "holdsFrom")).isAfter(day))
              .filter(one -> !Instant.parse(text(one, "recordedAt")).isAfter(known))
              .reduce((_, later) -> later)
              .map(one -> one.get("version"))
              .orElse(null);
      Response answer = asked(firm, day, known);
      Object version = answer.statusCode() == 404 ? null : answer.path("version");
      assertThat(version).as("on %s, known at %s: %s", day, known, history).isEqualTo(expected);
    }
    assertNoDayIsCertifiedTwice(firm);
  }

  private static String text(Map<String, Object> version, String field) {
    return Objects.requireNonNull(version.get(field)).toString();
  }

  private static void assertNoDayIsCertifiedTwice(Desk.Firm firm) {
    assertThat(
            Rows.count(
                "SELECT count(*) FROM certificate a JOIN certificate b ON a.firm_id = b.firm_id"
                    + " AND a.id < b.id AND daterange(a.valid_from, a.valid_until)"
                    + " && daterange(b.valid_from, b.valid_until)"
                    + " WHERE a.firm_id = ? AND a.superseded_at IS NULL AND b.superseded_at IS NULL",
                UUID.fromString(firm.id())))
        .isZero();
  }
}
