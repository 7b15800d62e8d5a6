package pk.itregistry.incentives.bankmessage;

import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.dic.AccountNotification17;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.BankToCustomerDebitCreditNotificationV08;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.EntryStatus1Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.PaymentReturnReason5;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import com.prowidesoftware.swift.model.mx.dic.ReturnReason5Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;

/**
 * A debit and credit notification (camt.054.001.08): a credit with return information is one of our
 * payments coming back, once it is booked; anything else on the account is not for this service.
 */
final class AccountNotification {
  private static final String BOOKED = "BOOK";

  private AccountNotification() {}

  static BankReport read(@Nullable MxCamt05400108 message) {
    BankToCustomerDebitCreditNotificationV08 notification =
        BankReports.needed(
            BankReports.needed(message, "Document").getBkToCstmrDbtCdtNtfctn(),
            "BkToCstmrDbtCdtNtfctn");
    String id =
        BankReports.id(
            BankReports.needed(notification.getGrpHdr(), "GrpHdr").getMsgId(), "GrpHdr/MsgId");
    List<Reported> payments = new ArrayList<>();
    List<AccountNotification17> accounts = notification.getNtfctn();
    for (int a = 0; a < accounts.size(); a++) {
      List<ReportEntry10> entries = accounts.get(a).getNtry();
      for (int e = 0; e < entries.size(); e++) {
        read(entries.get(e), "/BkToCstmrDbtCdtNtfctn/Ntfctn/%d/Ntry/%d".formatted(a, e), payments);
      }
    }
    return new BankReport("camt.054", id, payments);
  }

  private static void read(ReportEntry10 entry, String pointer, List<Reported> payments) {
    for (int d = 0; d < entry.getNtryDtls().size(); d++) {
      List<EntryTransaction10> transactions = entry.getNtryDtls().get(d).getTxDtls();
      for (int t = 0; t < transactions.size(); t++) {
        EntryTransaction10 told = transactions.get(t);
        String at = "%s/NtryDtls/%d/TxDtls/%d".formatted(pointer, d, t);
        if (told.getRtrInf() != null && entry.getCdtDbtInd() == CreditDebitCode.CRDT) {
          payments.add(returned(told, entry, at));
        }
      }
    }
  }

  private static Reported returned(EntryTransaction10 told, ReportEntry10 entry, String pointer) {
    ActiveOrHistoricCurrencyAndAmount amount =
        BankReports.needed(
            told.getAmt() == null ? entry.getAmt() : told.getAmt(), pointer + "/Amt");
    String status = status(entry, pointer);
    boolean booked = status.equals(BOOKED);
    return new Reported(
        pointer,
        pointer + "/EndToEndId",
        told.getRefs() == null ? null : told.getRefs().getEndToEndId(),
        booked ? Fate.RETURNED : Fate.UNDER_WAY,
        booked ? "RETURNED" : status,
        reason(told.getRtrInf()),
        BankReports.amount(amount.getValue(), pointer + "/Amt"),
        amount.getCcy());
  }

  // Pending, for information or of a coming day: announced, and no money yet.
  private static String status(ReportEntry10 entry, String pointer) {
    EntryStatus1Choice status = BankReports.needed(entry.getSts(), pointer + "/Sts");
    return BankReports.needed(
        status.getCd() == null ? status.getPrtry() : status.getCd(), pointer + "/Sts/Cd");
  }

  private static @Nullable String reason(PaymentReturnReason5 information) {
    return Optional.ofNullable(information.getRsn()).map(ReturnReason5Choice::getCd).orElse(null);
  }
}
