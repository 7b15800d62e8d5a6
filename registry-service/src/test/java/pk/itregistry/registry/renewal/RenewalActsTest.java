package pk.itregistry.registry.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.renewal.ARenewal.acted;
import static pk.itregistry.registry.renewal.ARenewal.ofFirm;
import static pk.itregistry.registry.renewal.ARenewal.opened;
import static pk.itregistry.registry.renewal.ARenewal.read;
import static pk.itregistry.registry.renewal.ARenewal.withDaysLeft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.database.OneByOne;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.LastCertificate;
import pk.itregistry.registry.testkit.Desk;

/** A firm renews in one call where the evidence speaks for it, and by a registrar where not. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewalActsTest {
  private static final String REASON = "{\"reason\": \"Not seen.\"}";

  @Inject DataSource source;
  @Inject Database database;
  @Inject OneByOne oneByOne;
  @Inject BusinessClock clock;
  @Inject LookAtRenewals lookAtRenewals;
  @Inject OpenRenewal openRenewal;
  @Inject Renewals renewals;
  @Inject LastCertificate certificates;
  @Inject AssessRenewal assessRenewal;
  @Inject AskForRenewalFee askForFee;
  @Inject ConfirmRenewal confirmRenewal;

  @Test
  void the_database_knows_the_states_of_a_renewal() {
    Lifecycles.checkConstraint(source, "renewal", "state", RenewalLife.LIFE);
  }

  @Test
  void it_opens_by_itself_filled_in_and_is_renewed_in_one_call() {
    Desk.Firm firm = withDaysLeft(55);
    LocalDate today = clock.today();
    Told.evidence(firm.id(), "9184", today.minusDays(20));

    lookAtRenewals.look();
    String renewal = ofFirm(firm);
    read(renewal)
        .body("state", equalTo("OPEN"))
        .body("certificate", equalTo(firm.certificate()))
        .body("lastDay", equalTo(today.plusDays(55).toString()))
        .body("late", equalTo(false))
        .body("evidence.speaks", equalTo(true))
        .body("evidence.returns.size()", equalTo(1))
        .body("evidence.realised.purposeCode", contains("9184"))
        .body("evidence.realised[0].amountPkr", equalTo("280000.00"))
        .body("fee.duePkr", equalTo("8000.00"))
        .body("fee.surchargePkr", equalTo("0.00"))
        .body("allowedActs", containsInAnyOrder("CONFIRM", "SUBMIT", "WITHDRAW"));

    String next =
        done(acted("owner", renewal, "confirmation", Desk.payment()))
            .then()
            .body("state", equalTo("RENEWED"))
            .body("fee.paidPkr", equalTo("8000.00"))
            .body("allowedActs", empty())
            .extract()
            .path("newCertificate");

    LocalDate begins = today.plusDays(56);
    get("owner", "certificates/" + next)
        .then()
        .body("validFrom", equalTo(begins.toString()))
        .body("lastDay", equalTo(begins.plusYears(1).minusDays(1).toString()));
    get("owner", "firms/" + firm.id()).then().body("certificate", equalTo(firm.certificate()));
  }

  @Test
  void each_reminder_is_told_once_however_often_somebody_looks() {
    Desk.Firm firm = withDaysLeft(25);

    lookAtRenewals.look();
    lookAtRenewals.look();

    String renewal = ofFirm(firm);
    assertThat(told("reminded", renewal)).isEqualTo(1);
    assertThat(told("opened", renewal)).isEqualTo(1);
    assertThat(
            Rows.count("SELECT reminded_days FROM renewal WHERE id = ?", UUID.fromString(renewal)))
        .isEqualTo(30);
  }

  private static long told(String what, String renewal) {
    return Rows.count(
        "SELECT count(*) FROM outbox WHERE type LIKE '%renewal.' || ? || '.v1' AND subject = ?",
        what, renewal);
  }

  @Test
  void without_evidence_a_registrar_looks_at_it_and_what_is_missing_is_said() {
    Desk.Firm firm = withDaysLeft(40);
    Told.evidence(firm.id(), "9471", clock.today().minusDays(20));
    String renewal = opened(firm);

    done(acted("owner", renewal, "confirmation", "{}"))
        .then()
        .body("state", equalTo("SUBMITTED"))
        .body("evidence.realised[0].counts", equalTo(false))
        .body("evidence.missing", contains(containsString("0 remittances")));
    get("rabia", "renewals?state=SUBMITTED&limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(renewal));
    done(acted("rabia", renewal, "return", REASON))
        .then()
        .body("state", equalTo("RETURNED"))
        .body("reason", equalTo("Not seen."));
    done(acted("owner", renewal, "confirmation", "{\"changes\": \"A new address.\"}"))
        .then()
        .body("changes", equalTo("A new address."))
        .body("reason", nullValue());
    done(acted("rabia", renewal, "approval", null)).then().body("state", equalTo("CONFIRMED"));
    done(acted("owner", renewal, "fee-payment", Desk.payment()))
        .then()
        .body("state", equalTo("RENEWED"));
  }

  @Test
  void who_is_late_pays_the_surcharge_of_the_day_and_is_certified_from_today() {
    Desk.Firm firm = withDaysLeft(-66);
    LocalDate today = clock.today();
    Told.evidence(firm.id(), "9186", today.minusDays(100));
    get("owner", "firms/" + firm.id()).then().body("state", equalTo("EXPIRED"));
    String renewal = opened(firm);
    read(renewal)
        .body("late", equalTo(true))
        .body("fee.duePkr", equalTo("12000.00"))
        .body("fee.surchargePkr", equalTo("4000.00"))
        .body("fee.confirmed", equalTo(false));

    done(acted("owner", renewal, "confirmation", "{}")).then().body("state", equalTo("CONFIRMED"));
    String next =
        done(acted("owner", renewal, "fee-payment", Desk.payment())).path("newCertificate");

    get("owner", "certificates/" + next).then().body("validFrom", equalTo(today.toString()));
    get("owner", "firms/" + firm.id()).then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void two_renewals_at_once_are_one_and_the_other_hears_of_it() throws Exception {
    Desk.Firm firm = withDaysLeft(10);

    List<Response> answers =
        People.atOnce(4, () -> post("owner", "firms/" + firm.id() + "/renewals", null));

    assertThat(answers.stream().map(Response::statusCode))
        .containsExactlyInAnyOrder(201, 409, 409, 409);
    assertThat(
            answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .map(answer -> answer.jsonPath().getString("code")))
        .containsOnly("renewal-under-way");
    String renewal = ofFirm(firm);
    post("owner", "firms/" + firm.id() + "/renewals", null)
        .then()
        .statusCode(409)
        .body("detail", containsString(renewal));
    done(acted("owner", renewal, "withdrawal", null)).then().body("state", equalTo("WITHDRAWN"));
    assertThat(opened(firm)).isNotEqualTo(renewal);
  }

  @Test
  void it_is_too_early_before_the_sixtieth_day_and_the_day_is_told() {
    Desk.Firm firm = withDaysLeft(61);

    post("owner", "firms/" + firm.id() + "/renewals", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("renewal-not-open-yet"))
        .body("detail", containsString(clock.today().plusDays(1).toString()));
    lookAtRenewals.look();
    get("owner", "firms/" + firm.id() + "/renewals").then().body("items", empty());
  }

  @Test
  void a_payment_that_has_paid_something_else_or_nothing_renews_nothing() {
    Desk.Firm firm = withDaysLeft(30);
    Told.evidence(firm.id(), "9184", clock.today().minusDays(20));
    String renewal = opened(firm);
    String spent =
        Rows.text(
            "SELECT fee_reference FROM application WHERE firm_id = ?", UUID.fromString(firm.id()));

    acted("owner", renewal, "confirmation", "{\"paymentReference\": \"%s\"}".formatted(spent))
        .then()
        .statusCode(409)
        .body("code", equalTo("fee-reference-used"));
    acted("owner", renewal, "confirmation", "{\"paymentReference\": \"REFUSED-1\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("rule-fee-not-paid"));
    read(renewal).body("state", equalTo("OPEN"));
  }

  @Test
  void a_suspended_firm_is_not_renewed_and_a_declined_one_may_try_again() {
    Desk.Firm firm = withDaysLeft(30);
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{}"));
    done(acted("rabia", renewal, "decline", REASON)).then().body("state", equalTo("DECLINED"));
    String again = opened(firm);
    done(
        act(
            "rabia",
            "firms/" + firm.id(),
            "suspension",
            "{\"reason\": \"NO_ANSWER\", \"words\": \"Silent.\", \"citation\": \"12\"}"));

    acted("owner", again, "confirmation", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"))
        .body("detail", containsString("SUSPENDED"));
    done(acted("owner", again, "withdrawal", null));
  }

  @Test
  void strangers_do_not_know_of_it_and_registrars_do_not_confirm_it() {
    String renewal = opened(withDaysLeft(30));

    get("stranger", "renewals/" + renewal).then().statusCode(404);
    get("rabia", "renewals/" + renewal).then().statusCode(200).body("allowedActs", empty());
    acted("rabia", renewal, "confirmation", "{}").then().statusCode(404);
  }

  @Test
  void where_an_installation_wants_it_the_evidence_confirms_and_who_then_pays_late_is_late() {
    Desk.Firm asked = withDaysLeft(50);
    Desk.Firm silent = withDaysLeft(50);
    Told.evidence(asked.id(), "9184", clock.today().minusDays(20));
    RenewalTerms automatic = new RenewalTerms(database, true);
    assertThat(new RenewalTerms(database, false).automatic(clock.today())).isFalse();

    new LookAtRenewals(
            database,
            oneByOne,
            openRenewal,
            renewals,
            automatic,
            certificates,
            assessRenewal,
            askForFee,
            confirmRenewal,
            clock)
        .look();

    read(ofFirm(asked)).body("state", equalTo("CONFIRMED")).body("fee.paidPkr", nullValue());
    read(ofFirm(silent)).body("state", equalTo("OPEN"));
    Desk.aged(asked, 60);
    read(ofFirm(asked)).body("late", equalTo(true)).body("fee.surchargePkr", equalTo("4000.00"));
  }
}
