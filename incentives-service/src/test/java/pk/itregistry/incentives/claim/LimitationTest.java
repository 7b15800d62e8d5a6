package pk.itregistry.incentives.claim;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.awaitHold;
import static pk.itregistry.incentives.testkit.Acts.draft;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.BusinessTime;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.testkit.Register;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitationTest {

  @Test
  void three_years_are_counted_to_the_day_of_receipt_however_long_officers_take() {
    try (Neighbours neighbours = new Neighbours();
        BusinessTime time = new BusinessTime()) {
      FirmId firm = neighbours.aCertifiedFirm();
      // Its last day is tomorrow.
      LocalDate paidOn = Register.today().plusDays(1).minusYears(3);
      RemittanceState claimed = neighbours.tell(Neighbours.aRemittance(firm, paidOn));
      RemittanceState forgotten = neighbours.tell(Neighbours.aRemittance(firm, paidOn));
      String claim = aSubmittedClaim(claimed);

      time.pass(neighbours, Duration.ofDays(3));

      draft("portal-ledgerly", firm, forgotten.remittanceId())
          .then()
          .statusCode(422)
          .body("errors[0].code", equalTo("time-barred"));
      neighbours.tell(Neighbours.withTax(claimed, 3, new BigDecimal("271500.00")));
      awaitHold(claim);
      act("omar", claim, "hold-release", null)
          .then()
          .statusCode(200)
          .body("computedPkr", equalTo("201125.00"))
          .body("lines[0].explanation.step", not(hasItem("SPEAKS_AGAINST")));
    }
  }
}
