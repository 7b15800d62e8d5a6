package pk.itregistry.incentives.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.AskedDeposit;
import pk.itregistry.contracts.exports.ExportsEvent.DepositAsked;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.ConnectionsInHand;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EligibilityTest {
  private static final int MANY = 15;

  @Test
  void the_finding_of_an_open_deposit_tells_when_it_was_asked_about_and_when_again() {
    try (Neighbours neighbours = new Neighbours()) {
      FirmId firm = neighbours.aCertifiedFirm();
      RemittanceState open =
          neighbours.tell(Neighbours.aRemittance(firm, Register.today(), "9184", false));
      Instant first = Instant.parse("2026-11-23T09:40:00Z");

      for (int minutes : List.of(20, 10)) { // the second comes late and changes nothing
        Instant asked = first.plus(Duration.ofMinutes(minutes));
        Register.heard(
            List.of(
                neighbours
                    .exports()
                    .announce(
                        new DepositAsked(
                            new AskedDeposit(
                                open.remittanceId(),
                                Objects.requireNonNull(open.withholding()).cprNumber(),
                                asked,
                                asked.plus(Duration.ofMinutes(minutes)))))));
      }

      get("portal-ledgerly", "firms/" + firm + "/eligibility")
          .then()
          .statusCode(200)
          .body("items[0].claimable", equalTo(false))
          .body("items[0].findings.code", hasItem("deposit-unconfirmed"))
          .body(
              "items[0].findings.find { it.code == 'deposit-unconfirmed' }.detail",
              containsString("asked last at 2026-11-23T10:00:00Z, again at 2026-11-23T10:20:00Z"));

      neighbours.tell(Neighbours.withTax(open, open.version() + 1, new BigDecimal("281500.00")));
      assertThat(
              Rows.count(
                  "SELECT count(*) FROM deposit_asking WHERE remittance_id = ?",
                  open.remittanceId().value()))
          .as("open questions once it is settled")
          .isZero();
    }
  }

  @Test
  void a_page_of_remittances_takes_no_more_queries_than_a_few() {
    try (Neighbours neighbours = new Neighbours()) {
      FirmId firm = neighbours.aCertifiedFirm();
      for (int i = 0; i < MANY; i++) {
        neighbours.aVerifiedRemittance(firm);
      }

      int queries =
          ConnectionsInHand.takenDuring(() ->
              get("portal-ledgerly", "firms/" + firm + "/eligibility")
                  .then()
                  .statusCode(200)
                  .body("items", hasSize(MANY))
                  .body("items.claimable", everyItem(equalTo(true))));

      // One a remittance would be more than this, with room for what runs in the background.
      assertThat(queries).isLessThan(MANY);
    }
  }
}
