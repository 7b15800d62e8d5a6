package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;

/** Finds a change right; it takes effect at once, or on the day that was asked for. */
@ApplicationScoped
class ApproveChange {
  private final TakeEffect takeEffect;
  private final BusinessClock clock;

  ApproveChange(TakeEffect takeEffect, BusinessClock clock) {
    this.takeEffect = takeEffect;
    this.clock = clock;
  }

  void perform(ChangeRequest request, Actor by) {
    request.approve(by, clock.today());
    takeEffect.perform(request, by);
  }
}
