package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.itregistry.incentives.IncentivesProblem.ReportConflict;
import pk.itregistry.incentives.IncentivesProblem.TooManyPayments;
import pk.itregistry.incentives.bankmessage.BankReport;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.payment.BankReportView.Effect;
import pk.itregistry.incentives.payment.BankReportView.Result;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes the paying bank's word on its payments, all of a message or nothing of it. */
@ApplicationScoped
class TakeBankReport {
  /** So that one transaction, and what it tells, stay small; a bank sends the rest in another. */
  static final int MOST = 200;

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

  private record Match(Reported reported, PaymentFiles.Attempt attempt, PaymentAdvice advice) {
    boolean overtaken() {
      return advice.attempt() != attempt.attempt();
    }
  }

  BankReportView perform(Received received, Actor by) {
    if (received.report().payments().size() > MOST) {
      throw new Refused(new TooManyPayments(MOST));
    }
    List<Effect> effects = keep(received) ? each(received, by) : asKnown(received);
    return new BankReportView(received.report().message(), received.report().messageId(), effects);
  }

  private List<Effect> each(Received received, Actor by) {
    Faults faults = new Faults();
    List<Effect> effects = new ArrayList<>();
    for (Match match : match(received)) {
      if (match.overtaken()) {
        effects.add(known(match));
        continue;
      }
      try {
        effects.add(reportPayment.report(match.advice(), match.reported(), by));
      } catch (Refused refused) {
        // Told with its place, or the bank could not know which of its payments is meant.
        Problem problem = refused.problem();
        faults.add(match.reported().pointer(), problem.code(), problem.detail());
      }
    }
    faults.refuseRuleBroken();
    return effects;
  }

  // The payments of a kept message were found when it was first taken. Since then they may have
  // come back or been repaired, so the message is not held against them again.
  private List<Effect> asKnown(Received received) {
    return received.report().payments().stream()
        .flatMap(reported -> match(reported).stream())
        .map(TakeBankReport::known)
        .toList();
  }

  private static Effect known(Match match) {
    return new Effect(
        match.attempt().endToEndId(),
        match.attempt().advice(),
        Result.ALREADY_KNOWN,
        match.reported().status(),
        match.reported().reason(),
        match.advice().state());
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
      Optional<Match> match = match(reported);
      if (match.isEmpty()) {
        faults.add(
            reported.idPointer(),
            "unknown-end-to-end-id",
            "is not the id of a payment released to you");
      } else {
        // A bank learns nothing of what another one pays.
        if (!match.get().advice().payingBank().equals(received.bank())) {
          throw new Refused(new NotFound("payment"));
        }
        check(match.get(), faults);
        matches.add(match.get());
      }
    }
    faults.refuseRuleBroken();
    return matches;
  }

  private Optional<Match> match(Reported reported) {
    return Optional.ofNullable(reported.endToEndId())
        .flatMap(files::attemptOf)
        .map(named -> new Match(reported, named, advices.locked(named.advice())));
  }

  private void check(Match match, Faults faults) {
    Reported reported = match.reported();
    PaymentAdvice advice = match.advice();
    if (match.overtaken() && !reportPayment.isKnown(advice, match.attempt().attempt(), reported)) {
      faults.add(
          reported.idPointer(), "overtaken", "this attempt was repaired; another one is under way");
    }
    boolean same =
        reported.amount() == null
            || (reported.amount().compareTo(advice.amount().amount()) == 0
                && "PKR".equals(reported.currency()));
    if (!same) {
      faults.add(reported.pointer() + "/Amt", "another-amount", "must be " + advice.amount());
    }
  }
}
