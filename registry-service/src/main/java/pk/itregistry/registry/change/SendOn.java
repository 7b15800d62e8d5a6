package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.FirmChange;

/**
 * Sends a request on its way: to a registrar where the rule of the day or a doubt asks for one,
 * else on to its day.
 */
@ApplicationScoped
class SendOn {
  private final ChangeRules rules;
  private final Doubts doubts;
  private final TakeEffect takeEffect;
  private final BusinessClock clock;

  SendOn(ChangeRules rules, Doubts doubts, TakeEffect takeEffect, BusinessClock clock) {
    this.rules = rules;
    this.doubts = doubts;
    this.takeEffect = takeEffect;
    this.clock = clock;
  }

  void perform(ChangeRequest request, Actor by) {
    LocalDate today = clock.today();
    FirmChange wanted = request.wanted();
    if (request.isDoubted()
        || rules.review(ChangeKind.of(wanted), today)
        || !doubts.of(request.firm(), wanted).isEmpty()) {
      request.refer(today);
    } else {
      request.passOn(today);
      takeEffect.perform(request, by);
    }
  }
}
