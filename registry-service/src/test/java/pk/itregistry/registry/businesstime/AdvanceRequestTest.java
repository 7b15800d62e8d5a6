package pk.itregistry.registry.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.Faults;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvanceRequestTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void either_seconds_or_a_day_is_said() {
    assertThat(faulty(60L, null)).isFalse();
    assertThat(faulty(null, DAY)).isFalse();
    assertThat(faulty(60L, DAY)).isTrue();
    assertThat(faulty(null, null)).isTrue();
  }

  @Test
  void time_goes_forward_and_ten_years_at_most() {
    assertThat(faulty(0L, null)).isTrue();
    assertThat(faulty(-1L, null)).isTrue();
    assertThat(faulty(316_224_000L, null)).isFalse();
    assertThat(faulty(316_224_001L, null)).isTrue();
  }

  private static boolean faulty(@Nullable Long seconds, @Nullable LocalDate toDay) {
    Faults faults = new Faults();
    new AdvanceRequest(seconds, toDay).check(faults);
    return faults.any();
  }
}
