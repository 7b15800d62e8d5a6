package pk.itregistry.incentives.bankmessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pk.itregistry.incentives.bankmessage.BankReport.Amount;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Names;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;

/**
 * A debit and credit notification (camt.054) of the account that refunds are paid from: a debit is
 * a payment that left it, a credit told as a return is one that came back, each once it is booked.
 */
final class AccountNotification {
  private static final String BOOKED = "BOOK";

  // ISO 20022 external code set of bank transactions: reversal due to a payment's return, or to a
  // request for its cancellation; NRTI is SWIFT's code for a returned item, told as a bank's own.
  private static final Set<String> RETURNS = Set.of("RRTN", "RPCR", "NRTI");

  private AccountNotification() {}

  /** A transaction, the details that it stands in, and where. */
  private record Told(Element details, Element transaction, Names names, String pointer) {}

  static BankReport read(Element notification) {
    List<Reported> payments = new ArrayList<>();
    List<Element> accounts = notification.parts("Ntfctn");
    for (int a = 0; a < accounts.size(); a++) {
      List<Element> entries = accounts.get(a).parts("Ntry");
      for (int e = 0; e < entries.size(); e++) {
        read(entries.get(e), "/BkToCstmrDbtCdtNtfctn/Ntfctn/%d/Ntry/%d".formatted(a, e), payments);
      }
    }
    return new BankReport("camt.054", BankReports.messageId(notification), payments);
  }

  private static void read(Element entry, String pointer, List<Reported> payments) {
    List<Told> told = told(entry, pointer);
    List<Optional<Amount>> amounts =
        BookedAmounts.of(entry, told.stream().map(Told::transaction).toList());
    for (int t = 0; t < told.size(); t++) {
      payments.add(reported(entry, told.get(t), amounts.get(t)));
    }
  }

  private static List<Told> told(Element entry, String pointer) {
    List<Told> told = new ArrayList<>();
    List<Element> details = entry.parts("NtryDtls");
    for (int d = 0; d < details.size(); d++) {
      List<Element> transactions = details.get(d).parts("TxDtls");
      for (int t = 0; t < transactions.size(); t++) {
        Names names = names(details.get(d), transactions.get(t), transactions.size() == 1);
        String at = "%s/NtryDtls/%d/TxDtls/%d".formatted(pointer, d, t);
        told.add(new Told(details.get(d), transactions.get(t), names, at));
      }
    }
    if (told.isEmpty()) {
      Element batch = details.size() == 1 ? details.getFirst() : entry;
      told.add(new Told(batch, entry, names(batch, entry, true), pointer));
    }
    return told;
  }

  // The batch's id names a transaction that is the only one of its batch.
  private static Names names(Element details, Element transaction, boolean only) {
    List<String> sentIn = BankReports.ids(transaction, "Refs/PmtInfId", "Refs/MsgId");
    List<String> batch = BankReports.ids(details, "Btch/PmtInfId", "Btch/MsgId");
    boolean one = only && details.text("Btch/NbOfTxs").map("1"::equals).orElse(true);
    return new Names(
        BankReports.ids(transaction, "Refs/EndToEndId", "Refs/TxId", "Refs/InstrId"),
        one ? Stream.concat(sentIn.stream(), batch.stream()).toList() : sentIn,
        true);
  }

  private static Reported reported(Element entry, Told told, Optional<Amount> amount) {
    String status = status(entry);
    Fate fate = fate(entry, told.transaction(), status);
    Reported reported =
        new Reported(
            told.pointer(),
            told.names(),
            fate,
            fate == Fate.RETURNED ? "RETURNED" : status,
            Reason.of(told.transaction().parts("RtrInf")),
            amount.orElse(null),
            Facets.day(told.transaction(), "RltdDts/IntrBkSttlmDt")
                .or(() -> Facets.day(entry, "BookgDt", "ValDt"))
                .orElse(null));
    return amount.isEmpty() && fate != Fate.UNDER_WAY ? reported.unclear() : reported;
  }

  // Pending, for information or of a coming day: announced, and no money yet.
  private static Fate fate(Element entry, Element transaction, String status) {
    if (!status.equals(BOOKED)) {
      return status.isEmpty() ? Fate.UNCLEAR : Fate.UNDER_WAY;
    }
    boolean undone = isReturn(transaction) || isReturn(entry) || isReversal(entry);
    String side = transaction.text("CdtDbtInd").or(() -> entry.text("CdtDbtInd")).orElse("");
    return switch (side.toUpperCase(Locale.ROOT)) {
      case "CRDT" -> undone ? Fate.RETURNED : Fate.UNCLEAR;
      // What was given back and is taken again is for a person to look at.
      case "DBIT" -> undone ? Fate.UNCLEAR : Fate.PAID;
      default -> Fate.UNCLEAR;
    };
  }

  private static boolean isReversal(Element entry) {
    return entry
        .text("RvslInd")
        .filter(said -> said.equals("true") || said.equals("1"))
        .isPresent();
  }

  private static boolean isReturn(Element said) {
    return said.part("RtrInf").isPresent()
        || Stream.of("BkTxCd/Domn/Fmly/SubFmlyCd", "BkTxCd/Prtry/Cd")
            .flatMap(path -> said.text(path).stream())
            .map(code -> code.toUpperCase(Locale.ROOT))
            .anyMatch(RETURNS::contains);
  }

  // In the older versions the status is the code itself.
  private static String status(Element entry) {
    return entry
        .text("Sts/Cd")
        .or(() -> entry.text("Sts/Prtry"))
        .or(() -> entry.text("Sts"))
        .orElse("")
        .toUpperCase(Locale.ROOT);
  }
}
