package pk.itregistry.incentives.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundClockTest {
  private static final Instant RECEIVED = Instant.parse("2026-11-23T06:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2027, 1, 22);

  @Test
  void sixty_days_from_23_November_2026_is_22_January_2027() {
    assertThat(RefundClock.dueOn(LocalDate.of(2026, 11, 23))).isEqualTo(DUE);
  }

  @Test
  void on_the_sixtieth_day_nothing_is_breached() {
    RefundClock clock = RefundClock.read(RECEIVED, null, DUE);

    assertThat(clock.breached()).isFalse();
    assertThat(clock.daysLeft()).isZero();
  }

  @Test
  void day_sixty_one_is_a_breach() {
    RefundClock clock = RefundClock.read(RECEIVED, null, DUE.plusDays(1));

    assertThat(clock.breached()).isTrue();
    assertThat(clock.daysLeft()).isEqualTo(-1);
  }

  @Test
  void service_on_the_last_day_stops_the_clock_in_time_for_good() {
    RefundClock clock = RefundClock.read(RECEIVED, DUE, DUE.plusYears(1));

    assertThat(clock.breached()).isFalse();
    assertThat(clock.daysLeft()).isNull();
  }

  @Test
  void service_a_day_late_stays_a_breach() {
    assertThat(RefundClock.read(RECEIVED, DUE.plusDays(1), DUE.plusDays(9)).breached()).isTrue();
  }

  @Test
  void the_day_of_receipt_is_the_one_in_Karachi() {
    Instant lateInLondon = Instant.parse("2026-11-22T19:00:00Z");

    assertThat(RefundClock.read(lateInLondon, null, DUE).receivedOn())
        .isEqualTo(LocalDate.of(2026, 11, 23));
  }
}
