package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.incentives.IncentivesProblem.ReportConflict;
import pk.itregistry.incentives.IncentivesProblem.TooManyPayments;
import pk.itregistry.incentives.bankmessage.BankReport;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.payment.EntryLife.Obstacle;
import pk.itregistry.incentives.payment.NamedPayments.Named;
import pk.itregistry.incentives.payment.PaymentFiles.Attempt;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Takes the paying bank's word on its payments: the message is kept as it was received, and each
 * entry of it by itself, so that none stops another.
 */
@ApplicationScoped
class TakeBankReport {
  /** So that one transaction, and what it tells, stay small; a bank sends the rest in another. */
  static final int MOST = 200;

  private final PaymentAdvices advices;
  private final PaymentFiles files;
  private final BankEntries entries;
  private final KeptReports keptReports;
  private final ReportPayment reportPayment;
  private final BusinessClock clock;

  TakeBankReport(
      PaymentAdvices advices,
      PaymentFiles files,
      BankEntries entries,
      KeptReports keptReports,
      ReportPayment reportPayment,
      BusinessClock clock) {
    this.advices = advices;
    this.files = files;
    this.entries = entries;
    this.keptReports = keptReports;
    this.reportPayment = reportPayment;
    this.clock = clock;
  }

  /** A message as received from a bank. */
  record Received(String bank, String sha256, BankReport report) {}

  BankReportView perform(Received received, byte[] sent, Actor by) {
    BankReport report = received.report();
    if (report.payments().size() > MOST) {
      throw new Refused(new TooManyPayments(MOST));
    }
    NamedPayments named = NamedPayments.in(report, ids -> files.attemptsOf(ids, received.bank()));
    Map<PaymentAdviceId, PaymentAdvice> payments = advices.locked(named.advices());
    Optional<UUID> first = keptReports.keep(received, sent);
    UUID kept = first.orElseGet(() -> keptReports.idOf(received));
    List<BankEntry> said = entriesOf(kept, report, named);
    if (first.isPresent()) {
      said.forEach(entries::persist);
      for (int e = 0; e < said.size(); e++) {
        take(said.get(e), named.of(report.payments().get(e)), payments, by);
      }
      return BankReportView.of(report, said, payments, false);
    }
    return BankReportView.of(report, asBefore(kept, report, said), payments, true);
  }

  private List<BankEntry> entriesOf(UUID id, BankReport report, NamedPayments named) {
    List<BankEntry> said = new ArrayList<>();
    for (Reported payment : report.payments()) {
      Attempt attempt = named.of(payment).attempt();
      said.add(new BankEntry(id, said.size(), payment, attempt, clock.instant()));
    }
    return said;
  }

  private void take(
      BankEntry entry, Named named, Map<PaymentAdviceId, PaymentAdvice> payments, Actor by) {
    if (named.attempt() == null) {
      passOver(entry);
    } else if (named.contradiction() != null) {
      entry.waitFor(Obstacle.CONTRADICTS_ITSELF, named.contradiction());
    } else {
      Optional.ofNullable(payments.get(named.attempt().advice()))
          .ifPresent(advice -> reportPayment.report(entry, advice, by));
    }
  }

  // Money that came back from somewhere, or a refusal, that names nothing at all may be of ours.
  private static void passOver(BankEntry entry) {
    boolean wanting =
        entry.toldId() == null
            && (entry.fate() == Fate.RETURNED
                || entry.fate() == Fate.REJECTED
                || entry.fate() == Fate.CANCELLED);
    if (wanting) {
      entry.waitFor(Obstacle.NAMES_NOTHING, "It has no id by which to find its payment.");
    } else {
      entry.passedOver();
    }
  }

  // The entries of a kept message were seen to when it was first taken; what became of them since
  // is told, and nothing is held against the message again.
  private List<BankEntry> asBefore(UUID kept, BankReport report, List<BankEntry> said) {
    List<BankEntry> before = entries.of(kept);
    boolean same = before.size() == said.size();
    for (int e = 0; same && e < said.size(); e++) {
      same = before.get(e).saysTheSameAs(said.get(e));
    }
    if (!same) {
      throw new Refused(new ReportConflict(report.messageId()));
    }
    return before;
  }
}
