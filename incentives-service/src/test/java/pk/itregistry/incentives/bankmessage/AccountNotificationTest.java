package pk.itregistry.incentives.bankmessage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountNotificationTest {
  private static final String RETURN = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>";
  private static final String CHARGED =
      "<Chrgs><TtlChrgsAndTaxAmt Ccy='PKR'>50.00</TtlChrgsAndTaxAmt></Chrgs>";
  private static final String RECORDED =
      "<Chrgs><Rcrd><Amt Ccy='PKR'>40.00</Amt></Rcrd>"
          + "<Rcrd><Amt Ccy='PKR'>10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></Rcrd>"
          + "<Rcrd><Amt Ccy='PKR'>7.00</Amt><ChrgInclInd>false</ChrgInclInd></Rcrd></Chrgs>";
  private static final String OLD_CHARGES =
      "<Chrgs><Amt Ccy='PKR'>60.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></Chrgs>"
          + "<Chrgs><Amt Ccy='PKR'>10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Chrgs>";

  @ParameterizedTest
  @CsvSource({
    "CRDT, BOOK, RRTN, '', false, RETURNED",
    "CRDT, BOOK, RPCR, '', false, RETURNED",
    "CRDT, BOOK, rrtn, '', false, RETURNED",
    "CRDT, BOOK, DMCT, <RtrInf/>, false, RETURNED",
    "CRDT, BOOK, DMCT, '', true, RETURNED",
    "CRDT, BOOK, DMCT, '', false, UNCLEAR",
    "CRDT, PDNG, RRTN, <RtrInf/>, false, UNDER_WAY",
    "CRDT, INFO, RRTN, <RtrInf/>, true, UNDER_WAY",
    "CRDT, '', RRTN, <RtrInf/>, false, UNCLEAR",
    "DBIT, BOOK, DMCT, '', false, PAID",
    "DBIT, BOOK, RRTN, '', false, UNCLEAR",
    "DBIT, BOOK, DMCT, '', true, UNCLEAR",
    "'', BOOK, RRTN, '', false, UNCLEAR"
  })
  void what_moved_on_the_account_is_told_by_its_codes(
      String side, String status, String code, String inside, boolean reversal, Fate fate) {
    String entry =
        """
        <Ntry><Amt Ccy="PKR">1.00</Amt><CdtDbtInd>%s</CdtDbtInd><RvslInd>%s</RvslInd><Sts><Cd>%s</Cd></Sts>
        <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>%s</SubFmlyCd></Fmly></Domn></BkTxCd>
        <NtryDtls><TxDtls><Refs><EndToEndId>E2E</EndToEndId></Refs>%s</TxDtls></NtryDtls></Ntry>
        """
            .formatted(side, reversal, status, code, inside);

    assertThat(read(entry).getFirst().fate()).isEqualTo(fate);
  }

  @Test
  void a_code_of_the_banks_own_and_one_at_the_transaction_count_too() {
    String own = entry("1.00", "<BkTxCd><Prtry><Cd>NRTI</Cd></Prtry></BkTxCd>" + amount("1.00"));
    String other = entry("1.00", "<BkTxCd><Prtry><Cd>NTRF</Cd></Prtry></BkTxCd>" + amount("1.00"));

    assertThat(only(own).fate()).isEqualTo(Fate.RETURNED);
    assertThat(only(other).fate()).isEqualTo(Fate.UNCLEAR);
  }

  @Test
  void amounts_of_a_batch_are_those_of_its_transactions_wherever_they_stand() {
    String sent =
        entry(
            "6.00",
            amount("1.00") + RETURN,
            "<AmtDtls><TxAmt><Amt Ccy='PKR'>2.00</Amt></TxAmt></AmtDtls>" + RETURN,
            "<AmtDtls><InstdAmt><Amt Ccy='PKR'>3.00</Amt></InstdAmt></AmtDtls>" + RETURN);

    assertThat(read(sent)).extracting(told -> back(told)).containsExactly("1.00", "2.00", "3.00");
    assertThat(read(sent)).extracting(Reported::fate).containsOnly(Fate.RETURNED);
  }

  @ParameterizedTest
  @CsvSource({
    "199950.00, 199950.00", // after the charge, both
    "199950.00, 200000.00", // the account after it, the transaction before
  })
  void what_came_back_is_what_was_booked_and_the_charge_beside_it(String booked, String own) {
    for (String charges : List.of(CHARGED, RECORDED, OLD_CHARGES)) {
      Reported told = only(entry(booked, amount(own) + charges + RETURN));

      assertThat(back(told)).isEqualTo("199950.00");
      assertThat(charge(told)).isEqualTo("50.00");
    }
  }

  @Test
  void charges_may_stand_at_the_entry_of_one() {
    String sent = entry("199950.00", RETURN).replace("<CdtDbtInd>", CHARGED + "<CdtDbtInd>");

    assertThat(back(only(sent))).isEqualTo("199950.00");
    assertThat(charge(only(sent))).isEqualTo("50.00");
  }

  @Test
  void a_batch_before_its_charges_is_read_after_them() {
    String sent = entry("299.00", amount("100.00") + chargeOf("1.00"), amount("200.00"));

    assertThat(read(sent)).extracting(told -> back(told)).containsExactly("99.00", "200.00");
  }

  @Test
  void a_debit_with_its_charge_is_a_payment_without_it() {
    String sent = entry("200050.00", amount("200000.00") + CHARGED).replace("CRDT", "DBIT");

    assertThat(only(sent).fate()).isEqualTo(Fate.PAID);
    assertThat(back(only(sent))).isEqualTo("200000.00");
  }

  @Test
  void other_money_than_on_the_account_is_for_a_person() {
    String more = entry("3.00", amount("2.00") + RETURN);
    String foreign = entry("2.00", amount("2.00").replace("PKR", "USD") + RETURN);
    String none = entry("much", RETURN);

    for (String sent : List.of(more, foreign, none)) {
      assertThat(only(sent).fate()).isEqualTo(Fate.UNCLEAR);
    }
  }

  @Test
  void a_transaction_is_named_by_its_references_or_its_batch_of_one() {
    String own = entry("1.00", "<Refs><TxId>T</TxId><PmtInfId>P</PmtInfId></Refs>");
    String batch =
        entry("1.00", RETURN).replace("<TxDtls>", "<Btch><PmtInfId>P</PmtInfId></Btch><TxDtls>");
    String without =
        batch.replaceAll("<TxDtls>.*</TxDtls>", "").replace("<NtryDtls></NtryDtls>", "");

    assertThat(only(own).names().own()).containsExactly("T");
    assertThat(only(own).names().sentIn()).containsExactly("P");
    assertThat(only(batch).names().sentIn()).containsExactly("P");
    assertThat(only(without).names().sentIn()).containsExactly("P");
    assertThat(only(batch.replace("<PmtInfId>", "<NbOfTxs>2</NbOfTxs><PmtInfId>")).names().sentIn())
        .isEmpty();
  }

  @Test
  void the_day_is_the_transactions_or_the_entrys() {
    String booked = entry("1.00", RETURN);
    String value = booked.replaceAll("<BookgDt>.*</BookgDt>", "");
    String own =
        entry("1.00", "<RltdDts><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt></RltdDts>" + RETURN);

    assertThat(only(booked).day()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(only(value).day()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(only(own).day()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  private static String entry(String amount, String... transactions) {
    StringBuilder details = new StringBuilder("<NtryDtls>");
    for (String transaction : transactions) {
      details.append("<TxDtls>").append(transaction).append("</TxDtls>");
    }
    return "<Ntry><Amt Ccy='PKR'>%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
            .formatted(amount)
        + "<BookgDt><Dt>2026-11-24</Dt></BookgDt><ValDt><Dt>2026-11-25</Dt></ValDt>"
        + details
        + "</NtryDtls></Ntry>";
  }

  private static String amount(String value) {
    return "<Amt Ccy='PKR'>%s</Amt>".formatted(value);
  }

  private static String chargeOf(String value) {
    return CHARGED.replace("50.00", value);
  }

  private static String back(Reported told) {
    return Objects.requireNonNull(told.amount()).back().toPlainString();
  }

  private static String charge(Reported told) {
    return Objects.requireNonNull(told.amount()).charge().toPlainString();
  }

  private static Reported only(String entry) {
    assertThat(read(entry)).hasSize(1);
    return read(entry).getFirst();
  }

  private static List<Reported> read(String entry) {
    String sent =
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.08'><BkToCstmrDbtCdtNtfctn>"
            + "<GrpHdr><MsgId>M</MsgId></GrpHdr><Ntfctn><Id>N</Id>"
            + entry
            + "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
    return BankReports.read(sent.getBytes(StandardCharsets.UTF_8), null).payments();
  }
}
