package pk.itregistry.incentives.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.anAdvisedPayment;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.BankMessages.freshId;
import static pk.itregistry.incentives.testkit.BankMessages.fromFile;
import static pk.itregistry.incentives.testkit.BankMessages.returned;
import static pk.itregistry.incentives.testkit.BankMessages.statusReport;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.Register;

/** What banks lawfully send, and what becomes of the payment. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialectReportTest {
  private static final String AMOUNT = "200000.00";
  private static Neighbours neighbours;
  private final Database database;

  DialectReportTest(Database database) {
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
  @CsvSource({
    "status-with-byte-order-mark.xml",
    "status-id-in-capitals.xml",
    "status-of-a-batch-of-one.xml"
  })
  void a_payment_is_paid_in_whatever_dialect_the_bank_says_so(String message) {
    String advice = advised();

    report(fromFile(message, values(advice))).body("payments[0].result", equalTo("TAKEN"));

    state(advice).body("state", equalTo("PAID")).body("paidOn", equalTo(today().toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, application/xml",
    "UTF-16BE, text/xml; charset=utf-8",
    "windows-1252, text/xml; charset=windows-1252",
    "UTF-8, text/xml"
  })
  void a_message_is_taken_in_its_encoding_and_kept_as_it_came(String encoding, String type) {
    String advice = advised();
    String message =
        statusReport(endToEndId(advice), "ACSC", AMOUNT).replace(" encoding=\"UTF-8\"", "");
    byte[] sent = message.getBytes(Charset.forName(encoding));

    bankReports("paying-bank", sent, type).then().statusCode(200);
    bankReports("paying-bank", message.getBytes(StandardCharsets.UTF_8), "application/xml")
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo("ALREADY_KNOWN"));

    state(advice).body("state", equalTo("PAID"));
    assertThat(database.isTrue("SELECT EXISTS (SELECT 1 FROM bank_report WHERE sent = ?)", sent))
        .isTrue();
  }

  @Test
  void the_banks_settlement_day_is_the_day_of_payment() {
    String advice = advised();
    String message = fromFile("status-with-settlement-day.xml", values(advice, today()));

    report(message).body("payments[0].remark", nullValue());

    state(advice).body("paidOn", equalTo(today().toString()));
  }

  @Test
  void a_day_after_today_or_before_the_release_stands_with_a_word() {
    String ahead = advised();
    String behind = advised();

    report(fromFile("status-with-settlement-day.xml", values(ahead, today().plusDays(3))))
        .body("payments[0].result", equalTo("TAKEN"))
        .body("payments[0].remark", containsString("after today"));
    report(fromFile("status-with-settlement-day.xml", values(behind, today().minusDays(1))))
        .body("payments[0].remark", containsString("before the release"));

    state(ahead).body("paidOn", equalTo(today().plusDays(3).toString()));
    state(behind).body("paidOn", equalTo(today().minusDays(1).toString()));
  }

  @Test
  void a_day_far_from_both_waits_for_the_treasury() {
    String advice = advised();

    report(fromFile("status-with-settlement-day.xml", values(advice, today().plusYears(1))))
        .body("payments[0].result", equalTo("WAITING"));

    state(advice).body("state", equalTo("ADVISED")).body("paidOn", nullValue());
  }

  @Test
  void both_of_a_batch_come_back() {
    String one = paid();
    String two = paid();
    Map<String, String> values =
        Map.of(
            "E2E",
            endToEndId(one),
            "E2E2",
            endToEndId(two),
            "AMT",
            AMOUNT,
            "AMT2",
            AMOUNT,
            "AMT+AMT2",
            "400000.00",
            "TODAY",
            today().toString());

    report(fromFile("return-batch-of-two.xml", values))
        .body("payments.result", equalTo(List.of("TAKEN", "TAKEN")));

    state(one).body("state", equalTo("RETURNED_BY_BANK"));
    state(two).body("state", equalTo("RETURNED_BY_BANK")).body("bankReason", equalTo("AC04"));
  }

  @Test
  void what_the_bank_kept_of_a_return_is_shown_and_booked_by_itself() {
    String advice = paid();

    report(fromFile("return-net-of-charges.xml", values(advice)))
        .body("payments[0].state", equalTo("RETURNED_BY_BANK"));

    state(advice).body("bankChargePkr", equalTo("50.00"));
    String order = get("tariq", advice).jsonPath().getString("orderId");
    get("tariq", "ledger/postings?order=" + order)
        .then()
        .body("items.findAll { it.occasion == 'RETURN_CHARGE' }", hasSize(1))
        .body(
            "items.find { it.occasion == 'RETURN_CHARGE' }.entries.find"
                + " { it.account == 'BANK_CHARGES' }.pkr",
            equalTo("50.00"));
    get("asad", "ledger/trial-balance").then().body("sumPkr", equalTo("0.00"));
  }

  @Test
  void a_booked_debit_is_a_payment_on_its_day() {
    String advice = advised();
    String debit =
        returned(endToEndId(advice), AMOUNT)
            .replace("CRDT", "DBIT")
            .replaceAll("<BkTxCd>.*</BkTxCd>", "<BookgDt><Dt>" + today() + "</Dt></BookgDt>")
            .replaceAll("<RtrInf>.*</RtrInf>", "");

    report(debit).body("payments[0].result", equalTo("TAKEN"));
    report(statusReport(endToEndId(advice), "ACSC", AMOUNT))
        .body("payments[0].result", equalTo("ALREADY_KNOWN"));

    state(advice).body("state", equalTo("PAID")).body("paidOn", equalTo(today().toString()));
  }

  @Test
  void a_reason_in_words_is_kept() {
    String advice = advised();
    String words =
        statusReport(endToEndId(advice), "RJCT", AMOUNT)
            .replace("</Rsn>", "</Rsn><AddtlInf>Account closed since May</AddtlInf>");

    report(words).body("payments[0].state", equalTo("REJECTED"));

    state(advice)
        .body("bankReason", equalTo("MS03"))
        .body("bankReasonText", equalTo("Account closed since May"));
  }

  @Test
  void two_kinds_of_message_may_have_one_id_and_one_id_in_two_spellings_is_one() {
    String advice = advised();
    String id = freshId();
    String status = statusReport(id, endToEndId(advice), "ACSC", AMOUNT);
    String notification =
        returned(endToEndId(advice), AMOUNT)
            .replaceFirst("<MsgId>.*</MsgId>", "<MsgId>" + id + "</MsgId>");

    report(status).body("payments[0].result", equalTo("TAKEN"));
    report(notification).body("payments[0].result", equalTo("TAKEN"));
    report(status.replace(id, id.toUpperCase(Locale.ROOT) + " "))
        .body("payments[0].result", equalTo("ALREADY_KNOWN"));
    bankReports(
            "paying-bank", status.replace(id, id.toUpperCase(Locale.ROOT)).replace("ACSC", "RJCT"))
        .then()
        .statusCode(409)
        .body("code", equalTo("report-conflict"));
  }

  @Test
  void a_message_with_nothing_for_us_is_taken_and_one_of_another_kind_is_named() {
    report(
            statusReport("X", "ACSC", AMOUNT)
                .replaceAll("(?s)<OrgnlPmtInfAndSts>.*</OrgnlPmtInfAndSts>", ""))
        .body("payments", hasSize(0));
    bankReports(
            "paying-bank",
            "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><x/></Document>")
        .then()
        .statusCode(422)
        .body("code", equalTo("message-not-read"))
        .body("detail", containsString("camt.053.001.08"));
  }

  private static String advised() {
    return anAdvisedPayment(neighbours.aVerifiedRemittance());
  }

  private static String paid() {
    String advice = advised();
    report(statusReport(endToEndId(advice), "ACSC", AMOUNT));
    return advice;
  }

  private static Map<String, String> values(String advice) {
    return values(advice, today());
  }

  private static Map<String, String> values(String advice, LocalDate day) {
    String id = endToEndId(advice);
    return Map.of(
        "E2E", id,
        "E2E:upper", id.toUpperCase(Locale.ROOT),
        "AMT", AMOUNT,
        "AMT-50", new BigDecimal(AMOUNT).subtract(BigDecimal.valueOf(50)).toPlainString(),
        "TODAY", today().toString(),
        "DAY", day.toString());
  }

  private static LocalDate today() {
    return Register.today();
  }

  private static String endToEndId(String advice) {
    return get("tariq", advice).jsonPath().getString("endToEndId");
  }

  private static ValidatableResponse state(String advice) {
    return get("tariq", advice).then().statusCode(200);
  }

  private static ValidatableResponse report(String xml) {
    return bankReports("paying-bank", xml).then().statusCode(200);
  }
}
