package pk.itregistry.incentives.bankmessage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.testkit.BankMessages;

/** One meaning, in the ways in which lawful banks write it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialectsTest {

  @ParameterizedTest
  @ValueSource(strings = {"03", "08", "10", "11", "12", "14"})
  void every_version_of_a_status_report_is_read(String version) {
    String sent =
        BankMessages.statusReport("E2E", "ACSC", "1.00")
            .replace("002.001.10", "002.001." + version);

    assertThat(only(sent).fate()).isEqualTo(Fate.PAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "04", "06", "08", "09", "12"})
  void every_version_of_a_notification_is_read(String version) {
    String sent = BankMessages.returned("E2E", "1.00").replace("054.001.08", "054.001." + version);

    assertThat(only(sent).fate()).isEqualTo(Fate.RETURNED);
    assertThat(only(sent.replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>")).fate())
        .isEqualTo(Fate.RETURNED);
  }

  @Test
  void a_prefix_or_an_envelope_changes_nothing() {
    String plain = BankMessages.statusReport("E2E", "ACSC", "1.00");
    String prefixed = plain.replaceAll("<(/?)([A-Z])", "<$1p2:$2").replace("xmlns=", "xmlns:p2=");
    String document = plain.substring(plain.indexOf("<Document"));
    String wrapped =
        "<env:Envelope xmlns:env='urn:e'><AppHdr/>%s</env:Envelope>".formatted(document);

    assertThat(only(prefixed).names().first()).contains("E2E");
    assertThat(only("\n  " + plain).names().first()).contains("E2E");
    assertThat(only(wrapped).names().first()).contains("E2E");
  }

  @Test
  void a_payment_is_named_by_what_the_bank_gives() {
    assertThat(named("<OrgnlEndToEndId> E2E </OrgnlEndToEndId>").names().own())
        .containsExactly("E2E");
    assertThat(
            named("<OrgnlInstrId>I</OrgnlInstrId><OrgnlEndToEndId>NOTPROVIDED</OrgnlEndToEndId>")
                .names()
                .own())
        .containsExactly("I");
    assertThat(named("<OrgnlTxId>T</OrgnlTxId>").names().own()).containsExactly("T");
    assertThat(named("").names().own()).isEmpty();
    assertThat(named("").names().sentIn()).containsExactly("B", "F");
    assertThat(named("").names().alone()).isTrue();
  }

  @Test
  void one_of_two_in_a_batch_is_not_named_by_the_batch() {
    String two =
        BankMessages.fileStatus(
            "F",
            "",
            "<OrgnlPmtInfAndSts><OrgnlPmtInfId>B</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts>"
                + "<TxInfAndSts/><TxInfAndSts/></OrgnlPmtInfAndSts>");

    assertThat(read(two)).extracting(told -> told.names().alone()).containsExactly(false, false);
  }

  @Test
  void the_days_of_settlement_are_read_in_their_order() {
    String accepted = "<AccptncDtTm>2026-11-27T22:00:00Z</AccptncDtTm>";
    String settled = "<FctvIntrBkSttlmDt><Dt>2026-11-30</Dt></FctvIntrBkSttlmDt>";
    String atTime = "<FctvIntrBkSttlmDt><DtTm>2026-11-29T20:30:00+00:00</DtTm></FctvIntrBkSttlmDt>";

    assertThat(named(accepted).day()).isEqualTo(LocalDate.of(2026, 11, 28)); // in Karachi
    assertThat(named(accepted + settled).day()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(named(atTime).day()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(named("<AccptncDtTm>2026-11-27T13:20:00</AccptncDtTm>").day())
        .isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(named("<AccptncDtTm>soon</AccptncDtTm>").day()).isNull();
    assertThat(named("<FctvIntrBkSttlmDt><Dt>2026-11-30+05:00</Dt></FctvIntrBkSttlmDt>").day())
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "<Rsn><Cd>AC04</Cd></Rsn>, AC04, -",
        "<Rsn><Prtry>DORMANT</Prtry></Rsn>, DORMANT, -",
        "<AddtlInf>Account</AddtlInf><AddtlInf>closed</AddtlInf>, Account closed, -",
        "<Rsn><Cd>NARR</Cd></Rsn><AddtlInf>closed &amp; gone</AddtlInf>, NARR, closed & gone",
        "<Orgtr><Nm>X</Nm></Orgtr>, -, -"
      })
  void a_reason_is_kept_in_whatever_form_it_is_given(String reason, String code, String words) {
    Reason read = named("<StsRsnInf>%s</StsRsnInf>".formatted(reason)).reason();

    assertThat(read.code()).isEqualTo(code);
    assertThat(read.words()).isEqualTo(words);
  }

  @Test
  void of_several_reasons_none_is_lost() {
    Reason read =
        named(
                "<StsRsnInf><AddtlInf>see letter</AddtlInf></StsRsnInf>"
                    + "<StsRsnInf><Rsn><Cd>AC06</Cd></Rsn></StsRsnInf>"
                    + "<StsRsnInf><Rsn><Prtry>X9</Prtry></Rsn></StsRsnInf>")
            .reason();

    assertThat(read).isEqualTo(new Reason("AC06", "X9; see letter"));
  }

  @Test
  void a_payment_has_the_reason_of_its_file_where_both_say_the_same() {
    String sent =
        BankMessages.fileStatus(
            "F",
            "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>",
            "<OrgnlPmtInfAndSts><TxInfAndSts><TxSts>RJCT</TxSts></TxInfAndSts>"
                + "<TxInfAndSts><TxSts>ACSC</TxSts></TxInfAndSts></OrgnlPmtInfAndSts>");

    assertThat(read(sent)).extracting(told -> told.reason().code()).containsExactly("FF01", null);
  }

  private static Reported named(String inside) {
    return only(
        BankMessages.fileStatus(
            "F",
            "",
            "<OrgnlPmtInfAndSts><OrgnlPmtInfId>B</OrgnlPmtInfId><TxInfAndSts><TxSts>RJCT</TxSts>"
                + inside
                + "</TxInfAndSts></OrgnlPmtInfAndSts>"));
  }

  private static Reported only(String sent) {
    assertThat(read(sent)).hasSize(1);
    return read(sent).getFirst();
  }

  private static List<Reported> read(String sent) {
    return BankReports.read(sent.getBytes(StandardCharsets.UTF_8), null).payments();
  }
}
