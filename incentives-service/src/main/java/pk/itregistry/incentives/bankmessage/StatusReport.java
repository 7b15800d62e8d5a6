package pk.itregistry.incentives.bankmessage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport.Amount;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Names;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;

/**
 * A customer payment status report (pain.002). A bank may report on the payment, on its batch or on
 * the whole file; each of our files holds one payment, so all three speak of the same.
 */
final class StatusReport {
  private static final String AMOUNT = "OrgnlTxRef/Amt/InstdAmt";

  private StatusReport() {}

  /** A status, and why; what is not said of a part is said of the whole. */
  private record Status(@Nullable String code, List<Element> reasons) {
    static Status of(Element said, String status) {
      return new Status(said.text(status).orElse(null), said.parts("StsRsnInf"));
    }

    Status within(Status whole) {
      boolean alike = code == null || code.equals(whole.code);
      return new Status(
          code == null ? whole.code : code, alike && reasons.isEmpty() ? whole.reasons : reasons);
    }

    Reported of(String pointer, Names names, Element said) {
      String told = code == null ? "" : code.toUpperCase(Locale.ROOT);
      Reported reported =
          new Reported(
              pointer,
              names,
              fate(told),
              told,
              Reason.of(reasons),
              amount(said),
              Facets.day(said, "FctvIntrBkSttlmDt", "OrgnlTxRef/IntrBkSttlmDt", "AccptncDtTm")
                  .orElse(null));
      boolean unread = said.part(AMOUNT).isPresent() && reported.amount() == null;
      return unread ? reported.unclear() : reported;
    }
  }

  static BankReport read(Element report) {
    Element file = report.part("OrgnlGrpInfAndSts").orElse(new Element("", "", Map.of()));
    List<String> fileIds = BankReports.ids(file, "OrgnlMsgId");
    Status ofFile = Status.of(file, "GrpSts");
    List<Element> batches = report.parts("OrgnlPmtInfAndSts");
    List<Reported> payments = new ArrayList<>();
    for (int b = 0; b < batches.size(); b++) {
      String pointer = "/CstmrPmtStsRpt/OrgnlPmtInfAndSts/" + b;
      boolean alone = batches.size() == 1;
      read(batches.get(b), pointer, fileIds, alone, ofFile, payments);
    }
    if (batches.isEmpty() && ofFile.code() != null) {
      Names names = new Names(List.of(), fileIds, true);
      payments.add(ofFile.of("/CstmrPmtStsRpt/OrgnlGrpInfAndSts", names, file));
    }
    return new BankReport("pain.002", BankReports.messageId(report), payments);
  }

  private static void read(
      Element batch,
      String pointer,
      List<String> fileIds,
      boolean alone,
      Status ofFile,
      List<Reported> payments) {
    Status ofBatch = Status.of(batch, "PmtInfSts").within(ofFile);
    List<Element> transactions = batch.parts("TxInfAndSts");
    List<String> sentIn = new ArrayList<>(BankReports.ids(batch, "OrgnlPmtInfId"));
    // The file's id names a payment only where the file's one batch is reported.
    if (alone) {
      sentIn.addAll(fileIds);
    }
    for (int t = 0; t < transactions.size(); t++) {
      Element payment = transactions.get(t);
      List<String> own = BankReports.ids(payment, "OrgnlEndToEndId", "OrgnlTxId", "OrgnlInstrId");
      Names names = new Names(own, sentIn, transactions.size() == 1);
      payments.add(
          Status.of(payment, "TxSts")
              .within(ofBatch)
              .of(pointer + "/TxInfAndSts/" + t, names, payment));
    }
    if (transactions.isEmpty() && ofBatch.code() != null) {
      payments.add(ofBatch.of(pointer, new Names(List.of(), sentIn, true), batch));
    }
  }

  /** ACSC: settled at the debtor's side; ACCC: credited to the creditor. */
  private static Fate fate(String status) {
    return switch (status) {
      case "ACSC", "ACCC" -> Fate.PAID;
      case "RJCT" -> Fate.REJECTED;
      case "CANC" -> Fate.CANCELLED;
      // No status at all; or settled, and neither credited nor given back.
      case "", "BLCK" -> Fate.UNCLEAR;
      default -> Fate.UNDER_WAY;
    };
  }

  private static @Nullable Amount amount(Element payment) {
    Optional<Element> said = payment.part(AMOUNT);
    Optional<BigDecimal> amount = said.map(Element::text).flatMap(Facets::amount);
    Optional<String> currency = said.flatMap(at -> at.attribute("Ccy"));
    return amount.isPresent() && currency.isPresent()
        ? new Amount(amount.get(), BigDecimal.ZERO, currency.get())
        : null;
  }
}
