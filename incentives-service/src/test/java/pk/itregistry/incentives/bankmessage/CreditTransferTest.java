package pk.itregistry.incentives.bankmessage;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditTransferTest {
  private static final String ID = "0198c1f26f3e7a519d420a1b2c3d4e5f01";
  private static final CreditTransfer TRANSFER =
      new CreditTransfer(
          ID,
          Instant.parse("2026-11-23T10:00:00Z"),
          LocalDate.of(2026, 11, 23),
          new Iban("PK98NBPA0000000000170000"),
          Money.pkr("200000.00"),
          "Söhne & <Sons> " + "x".repeat(200),
          new Iban("PK36SCBL0000001123456702"),
          "RO-0000001");

  @Test
  void the_message_reads_back_as_it_was_written() {
    MxPain00100109 message = MxPain00100109.parse(TRANSFER.toXml());

    var header = message.getCstmrCdtTrfInitn().getGrpHdr();
    PaymentInstruction30 batch = message.getCstmrCdtTrfInitn().getPmtInf().getFirst();
    var payment = batch.getCdtTrfTxInf().getFirst();
    assertThat(header.getCtrlSum()).isEqualByComparingTo("200000.00");
    assertThat(batch.getDbtrAcct().getId().getIBAN()).isEqualTo("PK98NBPA0000000000170000");
    assertThat(batch.getReqdExctnDt().getDt()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(payment.getPmtId().getEndToEndId()).isEqualTo(ID);
    assertThat(payment.getAmt().getInstdAmt().getValue()).isEqualByComparingTo("200000.00");
    assertThat(payment.getAmt().getInstdAmt().getCcy()).isEqualTo("PKR");
    assertThat(payment.getCdtrAcct().getId().getIBAN()).isEqualTo("PK36SCBL0000001123456702");
  }

  @Test
  void it_keeps_the_facets_of_the_schema() {
    MxPain00100109 message = MxPain00100109.parse(TRANSFER.toXml());

    var initiation = message.getCstmrCdtTrfInitn();
    var batch = initiation.getPmtInf().getFirst();
    var payment = batch.getCdtTrfTxInf().getFirst();
    assertThat(initiation.getGrpHdr().getMsgId()).hasSizeBetween(1, 35);
    assertThat(initiation.getGrpHdr().getNbOfTxs()).isEqualTo("1");
    assertThat(batch.getPmtInfId()).hasSizeBetween(1, 35);
    assertThat(payment.getPmtId().getEndToEndId()).hasSizeBetween(1, 35);
    assertThat(payment.getCdtr().getNm()).hasSize(140).startsWith("Söhne & <Sons>");
    assertThat(payment.getRmtInf().getUstrd().getFirst()).hasSizeBetween(1, 140);
    assertThat(payment.getAmt().getInstdAmt().getValue().scale()).isLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indus \uD83D Ltd",
        "\uDE00\uD83DIndus",
        "Indus\uFFFE\uFFFF\uFDD0 Ltd",
        "Indus\u0001\u0000\u001B\u0085\u2028Ltd",
        "Indus \uD83D\uDE00 Ltd",
        "Ind\u200Bus\uFEFF\u00A0Ltd",
        "<&>\"']]>",
        "\uE000 Indus \uD83F\uDFFF"
      })
  void whatever_was_stored_the_message_is_well_formed(String payee) throws Exception {
    String name = nameIn(to(payee, "RO-0000001").toXml());

    assertThat(name).isNotBlank().matches("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]+");
    assertThat(name.codePoints()).allMatch(Character::isBmpCodePoint);
  }

  @Test
  void a_long_name_is_cut_between_characters() throws Exception {
    for (String character :
        List.of("\uD83D\uDE00", "\u0627\u064E", "e\u0301\u0323", "\uD835\uDC00")) {
      for (int before = 135; before <= 141; before++) {
        String name = nameIn(to("x".repeat(before) + character + " Ltd", "RO-0000001").toXml());

        assertThat(name.length()).isBetween(before > 140 ? 139 : before, 140);
        assertThat(name.codePoints()).allMatch(Character::isBmpCodePoint);
        assertThat(name).doesNotMatch(".*x\\p{M}.*");
      }
    }
  }

  @Test
  void a_name_of_nothing_that_a_bank_takes_is_replaced() throws Exception {
    assertThat(nameIn(to("\uD83D\uDE00\uD83D\uDE00", "RO-0000001").toXml()))
        .isEqualTo("Payee of RO-0000001");
  }

  @Test
  void a_name_in_urdu_stays() throws Exception {
    String urdu = "\u0627\u0646\u0688\u0633 Ltd";

    assertThat(nameIn(to(urdu, "RO-0000001").toXml())).isEqualTo(urdu);
  }

  private static CreditTransfer to(String payee, String reference) {
    return new CreditTransfer(
        ID,
        TRANSFER.madeAt(),
        TRANSFER.executeOn(),
        TRANSFER.from(),
        TRANSFER.amount(),
        payee,
        TRANSFER.to(),
        reference);
  }

  // As strict as the parser of a bank: bytes in UTF-8 that are well-formed XML, or nothing.
  private static String nameIn(String xml) throws Exception {
    DocumentBuilderFactory strict = DocumentBuilderFactory.newInstance();
    strict.setNamespaceAware(true);
    ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(xml));
    byte[] sent = new byte[encoded.remaining()];
    encoded.get(sent);
    Document read = strict.newDocumentBuilder().parse(new ByteArrayInputStream(sent));
    Element payee = (Element) read.getElementsByTagNameNS("*", "Cdtr").item(0);
    return payee.getElementsByTagNameNS("*", "Nm").item(0).getTextContent();
  }
}
