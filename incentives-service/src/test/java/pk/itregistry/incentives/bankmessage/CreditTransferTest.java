package pk.itregistry.incentives.bankmessage;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
}
