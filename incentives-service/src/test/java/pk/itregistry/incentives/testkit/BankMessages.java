package pk.itregistry.incentives.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Messages as the paying bank writes them; their reason is MS03, which blames nobody. */
public final class BankMessages {
  private BankMessages() {}

  public static String statusReport(String endToEndId, String status, String amount) {
    return statusReport(freshId(), endToEndId, status, amount);
  }

  /** A pain.002.001.10 on one payment. */
  public static String statusReport(
      String messageId, String endToEndId, String status, String amount) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
      <CstmrPmtStsRpt>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-23T10:00:00+05:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts>
          <OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
        </OrgnlGrpInfAndSts>
        <OrgnlPmtInfAndSts>
          <OrgnlPmtInfId>%s</OrgnlPmtInfId>
          <TxInfAndSts>
            <OrgnlEndToEndId>%s</OrgnlEndToEndId>
            <TxSts>%s</TxSts>
            <StsRsnInf><Rsn><Cd>MS03</Cd></Rsn></StsRsnInf>
            <OrgnlTxRef><Amt><InstdAmt Ccy="PKR">%s</InstdAmt></Amt></OrgnlTxRef>
          </TxInfAndSts>
        </OrgnlPmtInfAndSts>
      </CstmrPmtStsRpt>
    </Document>
    """
        .formatted(messageId, endToEndId, endToEndId, endToEndId, status, amount);
  }

  /** A pain.002.001.10 on a whole file; its batch, if any, says nothing of its payments. */
  public static String fileStatus(String fileId, String status, String batch) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
      <CstmrPmtStsRpt>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-23T10:00:00+05:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts>
          <OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
          %s
        </OrgnlGrpInfAndSts>
        %s
      </CstmrPmtStsRpt>
    </Document>
    """
        .formatted(freshId(), fileId, status, batch);
  }

  /** A camt.054.001.08 that brings one payment back. */
  public static String returned(String endToEndId, String amount) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">
      <BkToCstmrDbtCdtNtfctn>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-24T10:00:00+05:00</CreDtTm></GrpHdr>
        <Ntfctn>
          <Id>N-1</Id>
          <Acct><Id><IBAN>PK98NBPA0000000000170000</IBAN></Id></Acct>
          <Ntry>
            <Amt Ccy="PKR">%s</Amt>
            <CdtDbtInd>CRDT</CdtDbtInd>
            <Sts><Cd>BOOK</Cd></Sts>
            <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>
            <NtryDtls>
              <TxDtls>
                <Refs><EndToEndId>%s</EndToEndId></Refs>
                <Amt Ccy="PKR">%s</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd>
                <RtrInf><Rsn><Cd>MS03</Cd></Rsn></RtrInf>
              </TxDtls>
            </NtryDtls>
          </Ntry>
        </Ntfctn>
      </BkToCstmrDbtCdtNtfctn>
    </Document>
    """
        .formatted(freshId(), amount, endToEndId, amount);
  }

  /** One payment of a status report. */
  public static String payment(String id, String status, String amount) {
    return ("<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts><OrgnlTxRef><Amt>"
            + "<InstdAmt Ccy=\"PKR\">%s</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>")
        .formatted(id, status, amount);
  }

  /** One of the messages in the test resources, its braces filled in. */
  public static String fromFile(String name, Map<String, String> values) {
    try (InputStream file = BankMessages.class.getResourceAsStream("/bank-messages/" + name)) {
      String text =
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
              .replace("{MSG}", freshId());
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace("{" + value.getKey() + "}", value.getValue());
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A message id that no other message has. */
  public static String freshId() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
