package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.IncentivesProblem.BankEntryWaits;
import pk.itregistry.incentives.ledger.Ledger;
import pk.itregistry.incentives.ledger.Posting;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;

/** A second treasury officer releases the advice: its file is made and the bank may fetch it. */
@ApplicationScoped
class ReleaseAdvice {
  private final PaymentFiles files;
  private final ClaimInHand claims;
  private final EntryDirectory entries;
  private final Ledger ledger;
  private final BusinessClock clock;

  ReleaseAdvice(
      PaymentFiles files,
      ClaimInHand claims,
      EntryDirectory entries,
      Ledger ledger,
      BusinessClock clock) {
    this.files = files;
    this.claims = claims;
    this.entries = entries;
    this.ledger = ledger;
    this.clock = clock;
  }

  void perform(PaymentAdvice advice, Actor by) {
    advice.release(by, clock.instant());
    claims.refuseIfSourceChanged(advice.claim());
    // Of an attempt before it, perhaps that it was paid after all.
    if (entries.waits(advice.id())) {
      throw new Refused(new BankEntryWaits());
    }
    files.write(advice);
    ledger.post(Posting.advised(advice.order(), advice.attempt(), advice.amount()));
  }
}
