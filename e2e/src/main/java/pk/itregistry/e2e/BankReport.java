package pk.itregistry.e2e;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paying bank's side: answers a payment file (pain.001) with a status report (pain.002). */
final class BankReport {
  private BankReport() {}

  /** A pain.002.001.10 that says the one payment of the file is settled (ACSC). */
  static String accepted(String pain001) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
      <CstmrPmtStsRpt>
        <GrpHdr><MsgId>RPT-%s</MsgId><CreDtTm>2026-11-23T12:00:00Z</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts>
          <OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
        </OrgnlGrpInfAndSts>
        <OrgnlPmtInfAndSts>
          <OrgnlPmtInfId>%s</OrgnlPmtInfId>
          <TxInfAndSts>
            <OrgnlEndToEndId>%s</OrgnlEndToEndId>
            <TxSts>ACSC</TxSts>
            <OrgnlTxRef><Amt><InstdAmt Ccy="PKR">%s</InstdAmt></Amt></OrgnlTxRef>
          </TxInfAndSts>
        </OrgnlPmtInfAndSts>
      </CstmrPmtStsRpt>
    </Document>
    """
        .formatted(
            text(pain001, "EndToEndId").substring(0, 20),
            text(pain001, "MsgId"),
            text(pain001, "PmtInfId"),
            text(pain001, "EndToEndId"),
            text(pain001, "InstdAmt"));
  }

  private static String text(String xml, String element) {
    Matcher found = Pattern.compile("<(?:\\w+:)?" + element + "[^>]*>([^<]+)<").matcher(xml);
    if (!found.find()) {
      throw new StepFailed("the payment file has no " + element);
    }
    return found.group(1);
  }
}
