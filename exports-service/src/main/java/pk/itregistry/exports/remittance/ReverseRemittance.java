package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReversed;
import pk.itregistry.exports.CurrencyScale;
import pk.itregistry.exports.deposit.DepositQuestions;
import pk.itregistry.exports.remittance.RecordingView.Result;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes a payment back, all of it or a part; allocations that no longer fit are taken back too. */
@ApplicationScoped
class ReverseRemittance {
  private static final Logger LOG = Logger.getLogger(ReverseRemittance.class);

  private final Remittances remittances;
  private final Reversals reversals;
  private final AllocationsToFit allocations;
  private final DepositQuestions deposits;
  private final DuplicatesAgain duplicates;
  private final ToldRemittance told;
  private final Outbox outbox;
  private final BusinessClock clock;
  private final Call call;

  ReverseRemittance(
      Remittances remittances,
      Reversals reversals,
      AllocationsToFit allocations,
      DepositQuestions deposits,
      DuplicatesAgain duplicates,
      ToldRemittance told,
      Outbox outbox,
      BusinessClock clock,
      Call call) {
    this.remittances = remittances;
    this.reversals = reversals;
    this.allocations = allocations;
    this.deposits = deposits;
    this.duplicates = duplicates;
    this.told = told;
    this.outbox = outbox;
    this.clock = clock;
    this.call = call;
  }

  RecordingView perform(RemittanceId id, Body<Reversal> body) {
    Remittance remittance = remittances.locked(id);
    call.expectVersion(remittance.version());
    Reversal reversal = body.read();
    RemittanceLife.LIFE.next(remittance.state(), RemittanceLife.Act.REVERSE);
    check(remittance, reversal, clock.today());
    Money amount = new Money(reversal.amount(), remittance.currency());
    Money rest = remittance.standing().minus(amount);
    Money released = allocations.fit(id, remittance.allocated(), rest, "REMITTANCE_REVERSED");
    if (released.isPositive()) {
      remittance.release(released);
    }
    remittance.reverse(amount);
    if (remittance.isReversed() && remittance.deposit() == DepositState.TO_ASK) {
      deposits.forget(id);
    }
    reversals.add(id, reversal, clock.instant());
    outbox.announce(new RemittanceReversed(told.of(remittance)));
    outbox.announceAll(duplicates.lookAt(remittance, remittance.proceeds()));
    LOG.infof("a remittance was reversed: remittance=%s released=%s", id, released);
    return RecordingView.of(Result.REVERSED, remittance);
  }

  /** Refuses more than the bank has left standing, and days to come. */
  static void check(Remittance remittance, Reversal reversal, LocalDate today) {
    Faults faults = new Faults();
    if (!CurrencyScale.fits(reversal.amount(), remittance.currency())) {
      faults.add("/amount", "rule-currency-scale", "has more decimals than the currency");
    } else if (new Money(reversal.amount(), remittance.currency()).exceeds(remittance.standing())) {
      faults.add(
          "/amount", "rule-exceeds-remittance", "only %s is left".formatted(remittance.standing()));
    }
    if (reversal.reversedOn().isAfter(today)) {
      faults.add("/reversedOn", "rule-in-the-future", "must not be after today");
    }
    faults.refuseRuleBroken();
  }
}
