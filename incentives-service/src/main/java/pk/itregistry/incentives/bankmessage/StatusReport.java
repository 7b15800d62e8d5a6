package pk.itregistry.incentives.bankmessage;

import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.OriginalGroupHeader17;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.StatusReason6Choice;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;

/**
 * A customer payment status report (pain.002.001.10). A bank may report on the payment, on its
 * batch or on the whole file; each of our files holds one payment, so all three speak of the same.
 */
final class StatusReport {
  private StatusReport() {}

  /** A status, and what it is said of: a file, a batch or a payment. */
  private record Status(
      String pointer,
      String idPointer,
      @Nullable String id,
      @Nullable String code,
      List<StatusReasonInformation12> reasons) {

    /** What is not said of the payment itself is said of what it was sent in. */
    Status within(Status whole) {
      return code == null
          ? new Status(
              pointer, idPointer, id, whole.code(), reasons.isEmpty() ? whole.reasons() : reasons)
          : this;
    }

    Reported reported(@Nullable ActiveOrHistoricCurrencyAndAmount amount) {
      String told = BankReports.needed(code, pointer + "/TxSts");
      return new Reported(
          pointer,
          idPointer,
          id,
          fate(told),
          told,
          reason(reasons),
          amount == null ? null : BankReports.amount(amount.getValue(), pointer),
          amount == null ? null : amount.getCcy());
    }
  }

  static BankReport read(@Nullable MxPain00200110 message) {
    CustomerPaymentStatusReportV10 report =
        BankReports.needed(
            BankReports.needed(message, "Document").getCstmrPmtStsRpt(), "CstmrPmtStsRpt");
    String id =
        BankReports.id(BankReports.needed(report.getGrpHdr(), "GrpHdr").getMsgId(), "GrpHdr/MsgId");
    Status file = file(report.getOrgnlGrpInfAndSts());
    List<Reported> payments = new ArrayList<>();
    List<OriginalPaymentInstruction32> batches = report.getOrgnlPmtInfAndSts();
    for (int b = 0; b < batches.size(); b++) {
      String pointer = "/CstmrPmtStsRpt/OrgnlPmtInfAndSts/" + b;
      read(batches.get(b), batch(batches.get(b), pointer).within(file), payments);
    }
    if (batches.isEmpty() && file.code() != null) {
      payments.add(file.reported(null));
    }
    return new BankReport("pain.002", id, payments);
  }

  private static void read(
      OriginalPaymentInstruction32 told, Status batch, List<Reported> payments) {
    List<PaymentTransaction105> transactions = told.getTxInfAndSts();
    for (int t = 0; t < transactions.size(); t++) {
      PaymentTransaction105 payment = transactions.get(t);
      payments.add(
          payment(payment, batch.pointer() + "/TxInfAndSts/" + t)
              .within(batch)
              .reported(amount(payment)));
    }
    if (transactions.isEmpty() && batch.code() != null) {
      payments.add(batch.reported(null));
    }
  }

  private static Status file(@Nullable OriginalGroupHeader17 told) {
    String pointer = "/CstmrPmtStsRpt/OrgnlGrpInfAndSts";
    String idPointer = pointer + "/OrgnlMsgId";
    return told == null
        ? new Status(pointer, idPointer, null, null, List.of())
        : new Status(
            pointer, idPointer, told.getOrgnlMsgId(), told.getGrpSts(), told.getStsRsnInf());
  }

  private static Status batch(OriginalPaymentInstruction32 told, String pointer) {
    return new Status(
        pointer,
        pointer + "/OrgnlPmtInfId",
        told.getOrgnlPmtInfId(),
        told.getPmtInfSts(),
        told.getStsRsnInf());
  }

  private static Status payment(PaymentTransaction105 told, String pointer) {
    return new Status(
        pointer,
        pointer + "/EndToEndId",
        told.getOrgnlEndToEndId(),
        told.getTxSts(),
        told.getStsRsnInf());
  }

  /** ACSC: settled at the debtor's side; ACCC: credited to the creditor. */
  private static Fate fate(String status) {
    return switch (status) {
      case "ACSC", "ACCC" -> Fate.PAID;
      case "RJCT" -> Fate.REJECTED;
      case "CANC" -> Fate.CANCELLED;
      default -> Fate.UNDER_WAY;
    };
  }

  private static @Nullable ActiveOrHistoricCurrencyAndAmount amount(PaymentTransaction105 told) {
    return Optional.ofNullable(told.getOrgnlTxRef())
        .map(original -> original.getAmt())
        .map(choice -> choice.getInstdAmt())
        .orElse(null);
  }

  private static @Nullable String reason(List<StatusReasonInformation12> reasons) {
    return reasons.stream()
        .map(StatusReasonInformation12::getRsn)
        .filter(Objects::nonNull)
        .map(StatusReason6Choice::getCd)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
