package pk.itregistry.incentives.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.aPreparedPayment;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anAdvisedPayment;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.BankMessages.statusReport;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.Register;

/** No payment stands where nobody gets it out. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StuckPaymentTest {
  private static final String AMOUNT = "200000.00";
  private static Neighbours neighbours;
  private final Database database;

  StuckPaymentTest(Database database) {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Rsn><Cd>AC04</Cd></Rsn>",
        "<Rsn><Cd>AC01</Cd></Rsn>",
        "<Rsn><Prtry>ac06</Prtry></Rsn>",
        "<Rsn><Cd>NARR</Cd></Rsn><AddtlInf>AC04 closed</AddtlInf>"
      })
  void an_account_that_the_bank_refused_is_not_tried_again(String reason) {
    String advice = rejected(reason);

    act("tariq", advice, "repair", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("account-refused"))
        .body("detail", containsString("another payout account"));

    get("tariq", advice).then().body("state", equalTo("REJECTED"));
  }

  @Test
  void a_new_account_is_tried_and_another_reason_hinders_nothing() {
    String advice = rejected("<Rsn><Cd>AC04</Cd></Rsn>");
    FirmId firm = FirmId.of(get("tariq", advice).jsonPath().getString("firmId"));
    database.change(
        "UPDATE firm_copy SET told = told || '{\"payoutIban\": \"PK13HABB0000001123456702\"}'"
            + " WHERE firm_id = ?",
        firm.value());

    act("tariq", advice, "repair", null)
        .then()
        .statusCode(200)
        .body("payoutIban", equalTo("PK13HABB************6702"));
    act("tariq", rejected("<Rsn><Cd>AM04</Cd></Rsn>"), "repair", null).then().statusCode(200);
  }

  @Test
  void two_officers_record_that_the_bank_did_not_execute_a_payment() {
    String advice = advised();
    LocalDate today = Register.today();

    act("tariq", advice, "non-execution", letter(today.plusDays(1))).then().statusCode(400);
    act("tariq", advice, "non-execution", letter(today.minusDays(1))).then().statusCode(422);
    act("tariq", advice, "non-execution", letter(today))
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_DOUBT"))
        .body("letter.letterReference", equalTo("NBP/77"));
    get("tariq", "payment-advices?state=IN_DOUBT&limit=200")
        .then()
        .body("items.adviceId", hasItem(advice.substring("payment-advices/".length())));
    act("tariq", advice, "non-execution-review", "{\"outcome\": \"CONFIRM\"}")
        .then()
        .statusCode(403)
        .body("code", equalTo("four-eyes"));
    act("tahira", advice, "non-execution-review", "{\"outcome\": \"CONFIRM\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));

    get("asad", "ledger/trial-balance").then().body("sumPkr", equalTo("0.00"));
    act("tariq", advice, "repair", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("PREPARED"))
        .body("letter", nullValue());
  }

  @Test
  void a_report_that_comes_after_the_record_counts_and_after_its_confirmation_waits() {
    String first = advised();
    String second = advised();
    for (String advice : new String[] {first, second}) {
      act("tariq", advice, "non-execution", letter(Register.today())).then().statusCode(200);
    }

    paid(first, "TAKEN");
    act("tahira", second, "non-execution-review", "{\"outcome\": \"CONFIRM\"}");
    paid(second, "WAITING");

    get("tariq", first).then().body("state", equalTo("PAID"));
    act("tariq", second, "repair", null).then().statusCode(409);
  }

  @Test
  void a_refused_record_leaves_the_payment_with_the_bank() {
    String advice = advised();
    act("tariq", advice, "non-execution", letter(Register.today())).then().statusCode(200);

    act("tahira", advice, "non-execution-review", "{\"outcome\": \"REFUSE\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("ADVISED"))
        .body("letter", nullValue());
    get("tariq", "payment-advices?state=ADVISED&limit=200").then().statusCode(200);
  }

  @Test
  void bad_text_in_the_database_leaves_in_a_file_that_every_parser_takes() throws Exception {
    RemittanceState remittance = neighbours.aVerifiedRemittance();
    String advice = aPreparedPayment(remittance);
    String firm = "Software House ".repeat(8) + "of a Caf";
    database.change(
        "UPDATE payment_advice SET payee = ?, order_reference = order_reference || ? WHERE id = ?::uuid",
        "Ind\uFFFFus\u0001\u0085 \uD83D\uDE00 " + firm + "e\u0301 Ltd",
        "\u0007\uFDD0",
        advice.substring("payment-advices/".length()));
    act("tahira", advice, "release", null).then().statusCode(200);

    byte[] file = get("paying-bank", advice + "/file").then().extract().asByteArray();

    DocumentBuilderFactory strict = DocumentBuilderFactory.newInstance();
    strict.setNamespaceAware(true);
    Document read = strict.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    Element payee = (Element) read.getElementsByTagNameNS("*", "Cdtr").item(0);
    assertThat(payee.getTextContent().strip()).isEqualTo("Indus " + firm + "\u00E9 Ltd");
    assertThat(payee.getTextContent().strip()).hasSizeLessThanOrEqualTo(140);
  }

  private static String advised() {
    return anAdvisedPayment(neighbours.aVerifiedRemittance());
  }

  private static String rejected(String reason) {
    String advice = advised();
    bankReports(
            "paying-bank",
            statusReport(endToEndId(advice), "RJCT", AMOUNT)
                .replace("<Rsn><Cd>MS03</Cd></Rsn>", reason))
        .then()
        .statusCode(200);
    return advice;
  }

  private static void paid(String advice, String result) {
    bankReports("paying-bank", statusReport(endToEndId(advice), "ACSC", AMOUNT))
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo(result));
  }

  private static String endToEndId(String advice) {
    return Objects.requireNonNull(get("tariq", advice).jsonPath().getString("endToEndId"));
  }

  private static String letter(LocalDate day) {
    return "{\"letterReference\": \"NBP/77\", \"letterDate\": \"%s\"}".formatted(day);
  }
}
