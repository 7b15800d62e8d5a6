package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.itregistry.incentives.IncentivesProblem.ReportConflict;
import pk.itregistry.incentives.bankmessage.BankReport;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.payment.BankReportView.Effect;
import pk.itregistry.incentives.payment.BankReportView.Result;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes the paying bank's word on its payments, all of a message or nothing of it. */
@ApplicationScoped
class TakeBankReport {
  private final PaymentAdvices advices;
  private final PaymentFiles files;
  private final ReportPayment reportPayment;
  private final Database database;
  private final BusinessClock clock;

  TakeBankReport(
      PaymentAdvices advices,
      PaymentFiles files,
      ReportPayment reportPayment,
      Database database,
      BusinessClock clock) {
    this.advices = advices;
    this.files = files;
    this.reportPayment = reportPayment;
    this.database = database;
    this.clock = clock;
  }

  /** A message as received from a bank. */
  record Received(String bank, String sha256, String xml, BankReport report) {}

  private record Match(Reported reported, PaymentAdvice advice) {}

  BankReportView take(Received received, String actor) {
    List<Effect> effects = keep(received) ? perform(received, actor) : asKnown(received);
    return new BankReportView(received.report().message(), received.report().messageId(), effects);
  }

  private List<Effect> perform(Received received, String actor) {
    return match(received).stream()
        .map(match -> reportPayment.report(match.advice(), match.reported(), actor))
        .toList();
  }

  // Every payment of a kept message was found when it was first taken. Since then it may have come
  // back or been repaired, so the message is not held against it again.
  private List<Effect> asKnown(Received received) {
    return received.report().payments().stream()
        .map(reported -> known(reported, attempt(reported).orElseThrow()))
        .toList();
  }

  private Effect known(Reported reported, PaymentFiles.Attempt attempt) {
    return new Effect(
        attempt.endToEndId(),
        attempt.advice(),
        Result.ALREADY_KNOWN,
        reported.status(),
        reported.reason(),
        advices.locked(attempt.advice()).state());
  }

  /** Whether the message is the first of its id; another message under the id is refused. */
  private boolean keep(Received received) {
    int kept =
        database.change(
            "INSERT INTO bank_report (id, bank, message, message_id, sha256, xml, received_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            Uuid7.next(),
            received.bank(),
            received.report().message(),
            received.report().messageId(),
            received.sha256(),
            received.xml(),
            clock.instant());
    if (kept == 0 && !sameAsBefore(received)) {
      throw new Refused(new ReportConflict(received.report().messageId()));
    }
    return kept == 1;
  }

  private boolean sameAsBefore(Received received) {
    return database
        .row(
            "SELECT sha256 FROM bank_report WHERE bank = ? AND message_id = ?",
            row -> row.getString(1),
            received.bank(),
            received.report().messageId())
        .filter(received.sha256()::equals)
        .isPresent();
  }

  private List<Match> match(Received received) {
    Faults faults = new Faults();
    List<Match> matches = new ArrayList<>();
    if (received.report().payments().isEmpty()) {
      faults.add("/", "no-payments", "the message reports on no payment of ours");
    }
    for (Reported reported : received.report().payments()) {
      Optional<PaymentAdvice> advice = find(reported, faults);
      if (advice.isPresent()) {
        // A bank learns nothing of what another one pays.
        if (!advice.get().payingBank().equals(received.bank())) {
          throw new Refused(new NotFound("payment"));
        }
        checkAmount(reported, advice.get(), faults);
        matches.add(new Match(reported, advice.get()));
      }
    }
    faults.refuseRuleBroken();
    return matches;
  }

  private Optional<PaymentAdvice> find(Reported reported, Faults faults) {
    String pointer = reported.pointer() + "/EndToEndId";
    Optional<PaymentFiles.Attempt> attempt = attempt(reported);
    if (attempt.isEmpty()) {
      faults.add(pointer, "unknown-end-to-end-id", "is not the id of a payment released to you");
      return Optional.empty();
    }
    PaymentAdvice advice = advices.locked(attempt.get().advice());
    if (advice.attempt() != attempt.get().attempt()) {
      faults.add(pointer, "overtaken", "this attempt was repaired; another one is under way");
      return Optional.empty();
    }
    return Optional.of(advice);
  }

  private Optional<PaymentFiles.Attempt> attempt(Reported reported) {
    String id = reported.endToEndId();
    return id == null ? Optional.<PaymentFiles.Attempt>empty() : files.attemptOf(id);
  }

  private static void checkAmount(Reported reported, PaymentAdvice advice, Faults faults) {
    boolean same =
        reported.amount() == null
            || (reported.amount().compareTo(advice.amount().amount()) == 0
                && "PKR".equals(reported.currency()));
    if (!same) {
      faults.add(reported.pointer() + "/Amt", "another-amount", "must be " + advice.amount());
    }
  }
}
