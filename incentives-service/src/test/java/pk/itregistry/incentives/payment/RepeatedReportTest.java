package pk.itregistry.incentives.payment;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anAdvisedPayment;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.BankMessages.fileStatus;
import static pk.itregistry.incentives.testkit.BankMessages.returned;
import static pk.itregistry.incentives.testkit.BankMessages.statusReport;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.testkit.Neighbours;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatedReportTest {
  private static final String AMOUNT = "200000.00";
  private static Neighbours neighbours;

  @BeforeAll
  static void begin() {
    neighbours = new Neighbours();
  }

  @AfterAll
  static void end() {
    neighbours.close();
  }

  @Test
  void a_file_refused_whole_makes_its_payment_owed_again() {
    String advice = advised();

    bankReports("paying-bank", fileStatus(endToEndId(advice), "<GrpSts>RJCT</GrpSts>", ""))
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo("TAKEN"))
        .body("payments[0].state", equalTo("REJECTED"));
    act("tariq", advice, "repair", null).then().statusCode(200);
  }

  @Test
  void an_unknown_file_is_not_ours() {
    bankReports("paying-bank", fileStatus("NOSUCH", "<GrpSts>RJCT</GrpSts>", ""))
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo("NOT_OURS"))
        .body("payments[0].pointer", endsWith("/OrgnlGrpInfAndSts"));
  }

  @Test
  void a_rejection_repeated_after_the_repair_is_known_and_stops_no_other_payment() {
    String repaired = advised();
    String first = endToEndId(repaired);
    String other = advised();
    report(statusReport(first, "RJCT", AMOUNT)).body("payments[0].result", equalTo("TAKEN"));
    act("tariq", repaired, "repair", null).then().statusCode(200);

    report(both(first, "RJCT", endToEndId(other), "ACSC"))
        .body("payments.result", equalTo(List.of("ALREADY_KNOWN", "TAKEN")))
        .body("payments.state", equalTo(List.of("PREPARED", "PAID")));
  }

  @Test
  void what_was_paid_and_came_back_is_known_as_paid() {
    String advice = advised();
    String id = endToEndId(advice);
    report(statusReport(id, "ACSC", AMOUNT));
    report(returned(id, AMOUNT)).body("payments[0].result", equalTo("TAKEN"));

    report(statusReport(id, "ACCC", AMOUNT))
        .body("payments[0].result", equalTo("ALREADY_KNOWN"))
        .body("payments[0].state", equalTo("RETURNED_BY_BANK"));
    act("tariq", advice, "repair", null).then().statusCode(200);
    report(statusReport(id, "ACCC", AMOUNT))
        .body("payments[0].result", equalTo("ALREADY_KNOWN"))
        .body("payments[0].state", equalTo("PREPARED"));
  }

  @Test
  void a_status_that_a_payment_cannot_have_waits_and_stops_no_other() {
    String paid = advised();
    report(statusReport(endToEndId(paid), "ACSC", AMOUNT));
    String other = advised();

    report(both(endToEndId(other), "ACSC", endToEndId(paid), "RJCT"))
        .body("payments.result", equalTo(List.of("TAKEN", "WAITING")))
        .body("payments.state", equalTo(List.of("PAID", "PAID")));
  }

  @Test
  void more_payments_than_one_transaction_holds_are_refused() {
    String payment = "<TxInfAndSts><OrgnlEndToEndId>X</OrgnlEndToEndId></TxInfAndSts>";

    bankReports(
            "paying-bank", fileStatus("F1", "<GrpSts>ACSC</GrpSts>", batch(payment.repeat(201))))
        .then()
        .statusCode(422)
        .body("code", equalTo("too-many-payments"));
  }

  private static String advised() {
    return anAdvisedPayment(neighbours.aVerifiedRemittance());
  }

  private static String endToEndId(String advice) {
    return get("tariq", advice).jsonPath().getString("endToEndId");
  }

  private static ValidatableResponse report(String xml) {
    return bankReports("paying-bank", xml).then().statusCode(200);
  }

  private static String both(String one, String itsStatus, String two, String otherStatus) {
    return fileStatus(one, "", batch(payment(one, itsStatus) + payment(two, otherStatus)));
  }

  private static String batch(String payments) {
    return "<OrgnlPmtInfAndSts><OrgnlPmtInfId>B</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>"
        .formatted(payments);
  }

  private static String payment(String id, String status) {
    return "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts></TxInfAndSts>"
        .formatted(id, status);
  }
}
