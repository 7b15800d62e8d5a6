package pk.itregistry.registry.businesstime;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.contracts.registry.RegistryEvent.BusinessTimeMoved;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ApplicationProblem.BusinessTimeFixed;

/** Moves business time forward, here and (by the event) everywhere. */
@ApplicationScoped
class AdvanceBusinessTime {
  private final BusinessClock clock;
  private final Outbox outbox;
  private final boolean movable;

  AdvanceBusinessTime(
      BusinessClock clock,
      Outbox outbox,
      @ConfigProperty(name = "itr.business-time-movable") boolean movable) {
    this.clock = clock;
    this.outbox = outbox;
    this.movable = movable;
  }

  BusinessTimeView perform(AdvanceRequest advance) {
    if (!movable) {
      throw new Refused(new BusinessTimeFixed());
    }
    long offset = clock.holdOffset();
    Instant systemNow = clock.systemInstant();
    long wanted = advance.offsetAfter(offset, systemNow);
    clock.advanceTo(wanted);
    outbox.announce(new BusinessTimeMoved(wanted));
    Instant now = systemNow.plusSeconds(wanted);
    return new BusinessTimeView(now, LegalTime.dayOf(now), wanted);
  }
}
