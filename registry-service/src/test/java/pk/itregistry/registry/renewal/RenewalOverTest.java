package pk.itregistry.registry.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.renewal.ARenewal.acted;
import static pk.itregistry.registry.renewal.ARenewal.opened;
import static pk.itregistry.registry.renewal.ARenewal.read;
import static pk.itregistry.registry.renewal.ARenewal.withDaysLeft;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

/** What becomes of a renewal whose firm is not active, and what is kept of one that is decided. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewalOverTest {
  @Inject BusinessClock clock;
  @Inject LookAtRenewals lookAtRenewals;

  private static void measured(Desk.Firm firm, String measure, String reason) {
    done(
        act(
            "rabia",
            "firms/" + firm.id(),
            measure,
            "{\"reason\": \"%s\", \"words\": \"Seen.\", \"citation\": \"12\"}".formatted(reason)));
  }

  @Test
  void with_the_registration_its_renewal_ends() {
    Desk.Firm firm = withDaysLeft(30);
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{}"));
    measured(firm, "cancellation", "STRUCK_OFF");

    read(renewal).body("allowedActs", contains("WITHDRAW"));
    lookAtRenewals.look();

    read(renewal).body("state", equalTo("ENDED")).body("allowedActs", empty());
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE type LIKE '%renewal.changed.v1'"
                    + " AND subject = ? AND event LIKE '%ENDED%'",
                renewal))
        .isEqualTo(1);
  }

  @Test
  void a_suspended_firm_is_not_reminded_and_offered_only_what_leads_to_no_certificate() {
    Desk.Firm firm = withDaysLeft(25);
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{}"));
    measured(firm, "suspension", "NO_ANSWER");

    get("rabia", "renewals/" + renewal).then().body("allowedActs", contains("RETURN", "DECLINE"));
    done(
        acted("rabia", renewal, "return", "{\"reason\": \"Wait for the end of the suspension.\"}"));
    read(renewal).body("allowedActs", contains("WITHDRAW"));
    lookAtRenewals.look();
    assertThat(
            Rows.count(
                "SELECT count(*) FROM renewal WHERE id = ? AND reminded_days IS NOT NULL",
                UUID.fromString(renewal)))
        .isZero();

    measured(firm, "reinstatement", "GROUND_GONE");
    read(renewal).body("allowedActs", contains("CONFIRM", "SUBMIT", "WITHDRAW"));
  }

  @Test
  void what_a_renewal_rested_on_is_kept_as_it_was_when_it_was_decided() {
    Desk.Firm firm = withDaysLeft(30);
    Told.evidence(firm.id(), "9184", clock.today().minusDays(20));
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{}"));

    Rows.change(
        "UPDATE heard_remittance SET stands = false WHERE firm_id = ?", UUID.fromString(firm.id()));

    read(renewal)
        .body("state", equalTo("CONFIRMED"))
        .body("evidence.speaks", equalTo(true))
        .body("evidence.realised[0].amountPkr", equalTo("280000.00"))
        .body("reason", nullValue());
    done(acted("owner", renewal, "fee-payment", Desk.payment()))
        .then()
        .body("state", equalTo("RENEWED"))
        .body("evidence.realised.purposeCode", contains("9184"));
  }
}
