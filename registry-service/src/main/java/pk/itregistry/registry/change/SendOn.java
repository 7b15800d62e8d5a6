package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.change.Doubts.Doubt.Code;
import pk.itregistry.registry.firm.FirmChange;
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

  /**
   * Where its day has come. What a registrar found right stays right, but for an account: what is
   * due to a firm that was handed over since is not paid to whoever had it before.
   */
  void whenDue(ChangeRequest request) {
    LocalDate today = clock.today();
    if (request.isDue(today)
        && (request.isApproved() ? isAccountOfFormerOwner(request) : isInDoubt(request))) {
      request.refer(today);
    } else {
      takeEffect.perform(request, Actor.SYSTEM);
    }
  }

  private boolean isAccountOfFormerOwner(ChangeRequest request) {
    return request.wanted() instanceof FirmChange.PayoutAccount
        && doubtsOf(request).stream().anyMatch(one -> one.code() == Code.OWNER_HAS_CHANGED);
  }

  private boolean isInDoubt(ChangeRequest request) {
    return !doubtsOf(request).isEmpty();
  }

  // The firm is held, so that nobody hands it over meanwhile.
  private List<Doubts.Doubt> doubtsOf(ChangeRequest request) {
    holdFirm.perform(request.firm());
    return doubts.of(request.asked());
  }
}
