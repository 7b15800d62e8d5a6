package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.ChangeFirm;

/** Lets an accepted change take effect, where its day has come; else it waits for that day. */
@ApplicationScoped
class TakeEffect {
  private final ChangeRequests requests;
  private final ChangeFirm changeFirm;
  private final BusinessClock clock;

  TakeEffect(ChangeRequests requests, ChangeFirm changeFirm, BusinessClock clock) {
    this.requests = requests;
    this.changeFirm = changeFirm;
    this.clock = clock;
  }

  void perform(ChangeRequest request, Actor by) {
    LocalDate today = clock.today();
    if (request.isDue(today)) {
      requests.flush(); // that it was accepted is told before, in a version of its own
      changeFirm.perform(request.firm(), request.wanted(), by);
      request.takeEffect(today);
    }
  }
}
