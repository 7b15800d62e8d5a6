package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.incentives.testkit.Acts.aPaidClaim;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.awaitHold;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.BankMessages;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.Register;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimAnnouncementTest {
  private static Neighbours neighbours;
  private final Database database;

  ClaimAnnouncementTest(Database database) {
    this.database = database;
  }

  @BeforeAll
  static void begin() {
    neighbours = new Neighbours();
  }

  @AfterAll
  static void end() {
    neighbours.close();
  }

  @Test
  void who_heard_of_a_hold_hears_of_its_release() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aSubmittedClaim(remittance);
    neighbours.reverse(remittance);
    awaitHold(claim);

    act("omar", claim, "hold-release", null).then().statusCode(200);

    assertThat(told(claim))
        .containsExactly("submitted SUBMITTED -", "held ON_HOLD -", "hold-released UNDER_REVIEW -");
  }

  @Test
  void who_heard_of_a_payment_hears_of_a_changed_source_and_of_its_return() {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String claim = aPaidClaim(remittance);
    neighbours.tell(Neighbours.withTax(remittance, 3, new BigDecimal("271500.00")));
    String order = get("omar", claim).jsonPath().getString("refundOrderId");
    String advice = get("omar", "refund-orders/" + order).jsonPath().getString("paymentAdviceId");
    String endToEndId =
        get("tariq", "payment-advices/" + advice).jsonPath().getString("endToEndId");

    bankReports("paying-bank", BankMessages.returned(endToEndId, "200000.00"))
        .then()
        .statusCode(200);

    String today = Register.today().toString();
    assertThat(told(claim))
        .containsExactly(
            "submitted SUBMITTED -",
            "decided DECIDED -",
            "paid DECIDED " + today,
            "reassessment-opened DECIDED " + today,
            "payment-returned DECIDED -");
  }

  /** What was told, the state it had then, and when it was paid. */
  private List<String> told(String claim) {
    return database.rows(
        "SELECT split_part(type, '.', 5) || ' ' || (event::jsonb #>> '{data,claim,state}') || ' '"
            + " || coalesce(event::jsonb #>> '{data,claim,paidOn}', '-')"
            + " FROM outbox WHERE subject = ? ORDER BY seq",
        row -> row.getString(1),
        claim.substring("claims/".length()));
  }
}
