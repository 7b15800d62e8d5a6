package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.HoldFirm;

/**
 * Sends a request on its way: to a registrar where the rule of the day or a doubt asks for one,
 * else on to its day. On that day what no registrar has looked at is looked at again: meanwhile the
 * firm may be another's, or another may have taken the name.
 */
@ApplicationScoped
class SendOn {
  private final HoldFirm holdFirm;
  private final ChangeRules rules;
  private final Doubts doubts;
  private final TakeEffect takeEffect;
  private final BusinessClock clock;

  SendOn(
      HoldFirm holdFirm,
      ChangeRules rules,
      Doubts doubts,
      TakeEffect takeEffect,
      BusinessClock clock) {
    this.holdFirm = holdFirm;
    this.rules = rules;
    this.doubts = doubts;
    this.takeEffect = takeEffect;
    this.clock = clock;
  }

  void perform(ChangeRequest request, Actor by) {
    LocalDate today = clock.today();
    if (request.isDoubted()
        || rules.review(ChangeKind.of(request.wanted()), today)
        || isInDoubt(request)) {
      request.refer(today);
    } else {
      request.passOn(today);
      takeEffect.perform(request, by);
    }
  }

  /** Where its day has come. */
  void whenDue(ChangeRequest request) {
    LocalDate today = clock.today();
    if (request.isDue(today) && !request.isApproved() && isInDoubt(request)) {
      request.refer(today);
    } else {
      takeEffect.perform(request, Actor.SYSTEM);
    }
  }

  // The firm is held, so that nobody hands it over meanwhile.
  private boolean isInDoubt(ChangeRequest request) {
    holdFirm.perform(request.firm());
    return !doubts.of(request.asked()).isEmpty();
  }
}
