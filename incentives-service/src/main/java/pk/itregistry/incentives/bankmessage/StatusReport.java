package pk.itregistry.incentives.bankmessage;

import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
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

/** A customer payment status report (pain.002.001.10), read payment by payment. */
final class StatusReport {
  private StatusReport() {}

  static BankReport read(@Nullable MxPain00200110 message) {
    CustomerPaymentStatusReportV10 report =
        BankReports.needed(
            BankReports.needed(message, "Document").getCstmrPmtStsRpt(), "CstmrPmtStsRpt");
    String id =
        BankReports.id(BankReports.needed(report.getGrpHdr(), "GrpHdr").getMsgId(), "GrpHdr/MsgId");
    List<Reported> payments = new ArrayList<>();
    List<OriginalPaymentInstruction32> batches = report.getOrgnlPmtInfAndSts();
    for (int b = 0; b < batches.size(); b++) {
      List<PaymentTransaction105> transactions = batches.get(b).getTxInfAndSts();
      for (int t = 0; t < transactions.size(); t++) {
        String pointer = "/CstmrPmtStsRpt/OrgnlPmtInfAndSts/%d/TxInfAndSts/%d".formatted(b, t);
        payments.add(payment(transactions.get(t), pointer));
      }
    }
    return new BankReport("pain.002", id, payments);
  }

  private static Reported payment(PaymentTransaction105 told, String pointer) {
    String status = BankReports.needed(told.getTxSts(), pointer + "/TxSts");
    Optional<ActiveOrHistoricCurrencyAndAmount> amount = amount(told);
    return new Reported(
        pointer,
        told.getOrgnlEndToEndId(),
        fate(status),
        status,
        reason(told.getStsRsnInf()),
        amount.map(original -> BankReports.amount(original.getValue(), pointer)).orElse(null),
        amount.map(ActiveOrHistoricCurrencyAndAmount::getCcy).orElse(null));
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

  private static Optional<ActiveOrHistoricCurrencyAndAmount> amount(PaymentTransaction105 told) {
    return Optional.ofNullable(told.getOrgnlTxRef())
        .map(original -> original.getAmt())
        .map(choice -> choice.getInstdAmt());
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
