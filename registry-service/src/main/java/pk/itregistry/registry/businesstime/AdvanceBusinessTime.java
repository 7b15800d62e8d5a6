package pk.itregistry.registry.businesstime;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.RegistryEvent.BusinessTimeMoved;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.RegistryProblem.BusinessTimeFixed;

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
    long wanted = wanted(advance, offset, systemNow.plusSeconds(offset));
    clock.advanceTo(wanted);
    outbox.announce(new BusinessTimeMoved(wanted));
    Instant now = systemNow.plusSeconds(wanted);
    return new BusinessTimeView(now, LegalTime.dayOf(now), wanted);
  }

  private static long wanted(AdvanceRequest advance, long offset, Instant now) {
    @Nullable Long seconds = advance.seconds();
    @Nullable LocalDate toDay = advance.toDay();
    if (seconds != null) {
      return offset + seconds;
    }
    if (toDay == null) {
      throw new IllegalStateException("resolved without seconds and without toDay");
    }
    Duration ahead = Duration.between(now, LegalTime.startOf(toDay));
    Faults faults = new Faults();
    if (!ahead.isPositive()) {
      faults.add("/toDay", "rule-forward-only", "must lie after today, which has begun");
    }
    faults.refuseRuleBroken();
    // Rounded up to the second, so that the day has begun.
    return offset + ahead.plusMillis(999).toSeconds();
  }
}
