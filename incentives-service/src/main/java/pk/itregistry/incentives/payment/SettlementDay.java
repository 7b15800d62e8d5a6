package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * The day on which the bank says that it settled. Banks tell on a Friday what they settle on the
 * Monday, and date back what they were late with: both stand, with a word. A day far from both is a
 * slip of somebody.
 */
@ApplicationScoped
class SettlementDay {
  private static final int FAR = 10;

  private final BusinessClock clock;

  SettlementDay(BusinessClock clock) {
    this.clock = clock;
  }

  boolean isFar(BankEntry entry, PaymentAdvice advice) {
    LocalDate day = entry.day();
    return day != null
        && (day.isAfter(clock.today().plusDays(FAR))
            || day.isBefore(released(advice).minusDays(FAR)));
  }

  /** What is strange about the day; null when nothing is. */
  @Nullable String word(BankEntry entry, PaymentAdvice advice) {
    LocalDate day = entry.day();
    if (day == null) {
      return null;
    }
    if (day.isAfter(clock.today())) {
      return "The bank settles on %s, which is after today, %s.".formatted(day, clock.today());
    }
    return day.isBefore(released(advice))
        ? "The bank settled on %s, before the release on %s.".formatted(day, released(advice))
        : null;
  }

  private LocalDate released(PaymentAdvice advice) {
    return advice.advisedAt == null ? clock.today() : LegalTime.dayOf(advice.advisedAt);
  }
}
