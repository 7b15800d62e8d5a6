package pk.itregistry.incentives.bankmessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.incentives.bankmessage.BankReport.Amount;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.testkit.BankMessages;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BankReportsTest {

  @ParameterizedTest
  @CsvSource({
    "ACSC, PAID",
    "ACCC, PAID",
    "RJCT, REJECTED",
    "CANC, CANCELLED",
    "ACTC, UNDER_WAY",
    "PDNG, UNDER_WAY"
  })
  void a_status_report_is_read_payment_by_payment(String status, Fate fate) {
    BankReport report = read(BankMessages.statusReport("M1", "E2E", status, "200000.00"));

    Reported payment = report.payments().getFirst();
    assertThat(report.messageId()).isEqualTo("M1");
    assertThat(id(payment)).isEqualTo("E2E");
    assertThat(payment.fate()).isEqualTo(fate);
    assertThat(amount(payment)).isEqualByComparingTo("200000.00");
    assertThat(payment.reason().code()).isEqualTo("MS03");
  }

  @Test
  void a_file_that_is_rejected_whole_rejects_its_payment() {
    Reported payment =
        only(BankMessages.fileStatus("F1", "<GrpSts>RJCT</GrpSts>" + reason("FF01"), ""));

    assertThat(id(payment)).isEqualTo("F1");
    assertThat(payment.fate()).isEqualTo(Fate.REJECTED);
    assertThat(payment.reason().code()).isEqualTo("FF01");
    assertThat(payment.amount()).isNull();
    assertThat(payment.pointer()).isEqualTo("/CstmrPmtStsRpt/OrgnlGrpInfAndSts");
  }

  @Test
  void a_batch_that_is_rejected_whole_rejects_its_payment() {
    Reported payment =
        only(
            BankMessages.fileStatus(
                "F1", "", batch("<PmtInfSts>RJCT</PmtInfSts>" + reason("AM04"))));

    assertThat(id(payment)).isEqualTo("B1");
    assertThat(payment.fate()).isEqualTo(Fate.REJECTED);
    assertThat(payment.reason().code()).isEqualTo("AM04");
    assertThat(payment.pointer()).isEqualTo("/CstmrPmtStsRpt/OrgnlPmtInfAndSts/0");
  }

  @Test
  void a_payment_without_a_status_has_that_of_its_batch_or_else_of_its_file() {
    String payment = "<TxInfAndSts><OrgnlEndToEndId>E2E</OrgnlEndToEndId></TxInfAndSts>";
    String file = "<GrpSts>ACSC</GrpSts>";

    Reported ofFile = only(BankMessages.fileStatus("F1", file, batch(payment)));
    Reported ofBatch =
        only(BankMessages.fileStatus("F1", file, batch("<PmtInfSts>RJCT</PmtInfSts>" + payment)));

    assertThat(id(ofFile)).isEqualTo("E2E");
    assertThat(ofFile.fate()).isEqualTo(Fate.PAID);
    assertThat(id(ofBatch)).isEqualTo("E2E");
    assertThat(ofBatch.fate()).isEqualTo(Fate.REJECTED);
    assertThat(only(BankMessages.fileStatus("F1", "", batch(payment))).fate())
        .isEqualTo(Fate.UNCLEAR);
  }

  @Test
  void a_report_without_any_status_reports_on_nothing() {
    assertThat(read(BankMessages.fileStatus("F1", "", batch(""))).payments()).isEmpty();
  }

  @Test
  void a_credit_with_return_information_is_a_payment_that_came_back() {
    Reported payment = read(BankMessages.returned("E2E", "200000.00")).payments().getFirst();

    assertThat(payment.fate()).isEqualTo(Fate.RETURNED);
    assertThat(id(payment)).isEqualTo("E2E");
    assertThat(payment.amount()).extracting(Amount::currency).isEqualTo("PKR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PDNG", "INFO", "FUTR"})
  void a_return_that_is_not_booked_is_no_money_yet(String status) {
    Reported payment = only(BankMessages.returned("E2E", "1.00").replace("BOOK", status));

    assertThat(payment.fate()).isEqualTo(Fate.UNDER_WAY);
    assertThat(payment.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "<a",
        "<a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'><!ENTITY c '&b;&b;'>]><a>&c;</a>",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'/>",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'><CstmrPmtStsRpt/></Document>",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.08'><x/></Document>",
        "<Document xmlns='urn:of:somebody'><CstmrPmtStsRpt/></Document>"
      })
  void what_is_no_such_message_is_refused(String sent) {
    assertRefused(sent);
  }

  @Test
  void deep_nesting_is_refused() {
    assertRefused("<a>".repeat(10_000) + "</a>".repeat(10_000));
  }

  @Test
  void a_status_without_a_message_id_is_refused() {
    assertRefused(BankMessages.statusReport("M1", "E2E", "ACSC", "1").replace("M1", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9", "1.123456", "-1.00", "much", "1,000.00", "1234567890123456789"})
  void an_amount_that_the_schema_would_not_allow_spoils_its_payment_and_no_other(String amount) {
    Reported payment = only(BankMessages.statusReport("M1", "E2E", "ACSC", amount));

    assertThat(payment.fate()).isEqualTo(Fate.UNCLEAR);
    assertThat(payment.amount()).isNull();
    assertThat(payment.status()).isEqualTo("ACSC");
  }

  @ParameterizedTest
  @CsvSource({"camt.053.001.08", "pain.001.001.09", "pain.002.001.02", "pacs.002.001.10"})
  void a_message_that_says_something_else_is_named_in_the_refusal(String message) {
    String sent =
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:%s'><x/></Document>".formatted(message);

    assertThatThrownBy(() -> read(sent))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo("message-not-read");
              assertThat(refused.problem().detail()).contains(message, "pain.002", "camt.054");
            });
  }

  private static String batch(String inside) {
    return "<OrgnlPmtInfAndSts><OrgnlPmtInfId>B1</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>"
        .formatted(inside);
  }

  private static String reason(String code) {
    return "<StsRsnInf><Rsn><Cd>%s</Cd></Rsn></StsRsnInf>".formatted(code);
  }

  private static Reported only(String sent) {
    List<Reported> payments = read(sent).payments();
    assertThat(payments).hasSize(1);
    return payments.getFirst();
  }

  private static void assertRefused(String sent) {
    assertThatThrownBy(() -> read(sent))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("malformed-message"));
  }

  private static String id(Reported payment) {
    return payment.names().first().orElseThrow();
  }

  private static BigDecimal amount(Reported payment) {
    return Objects.requireNonNull(payment.amount()).back();
  }

  private static BankReport read(String sent) {
    return BankReports.read(sent.getBytes(StandardCharsets.UTF_8), null);
  }
}
