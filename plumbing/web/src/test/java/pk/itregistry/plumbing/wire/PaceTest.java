package pk.itregistry.plumbing.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {
  private static final int MEGABIT = 1_000_000 / 8;
  private static final int NEVER = -1;

  /** As all services and the gateway are set. */
  private static WireLimits shipped() throws IOException {
    Properties settings = new Properties();
    try (InputStream file =
        Pace.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      settings.load(Objects.requireNonNull(file));
    }
    return new WireLimits(
        Duration.ofSeconds(10),
        Duration.parse("PT" + settings.getProperty("itr.wire.body-grace")),
        Integer.parseInt(settings.getProperty("itr.wire.body-bytes-per-second")),
        Duration.parse("PT" + settings.getProperty("itr.wire.body-most")),
        Integer.parseInt(settings.getProperty("itr.wire.body-bytes-for-a-second-more")),
        4096,
        16_384);
  }

  /** After how many seconds a body of this size is given up that comes at this rate. */
  private static int givenUpAfter(long size, int bytesPerSecond) throws IOException {
    Pace pace = new Pace(shipped(), 0);
    int seconds = 0;
    for (long came = 0; came < size; came += bytesPerSecond) {
      seconds++;
      pace.came(bytesPerSecond);
      if (pace.tooSlow(Duration.ofSeconds(seconds).toNanos(), true)) {
        return seconds;
      }
    }
    return NEVER;
  }

  @Test
  void the_largest_file_comes_whole_on_a_line_of_one_megabit_and_of_half_a_one()
      throws IOException {
    assertThat(givenUpAfter(20 << 20, MEGABIT)).isEqualTo(NEVER);
    assertThat(givenUpAfter(20 << 20, MEGABIT / 2)).isEqualTo(NEVER);
  }

  @Test
  void whoever_sends_just_the_least_gains_no_more_than_seconds() throws IOException {
    assertThat(givenUpAfter(20 << 20, 4096)).isBetween(120, 130);
    assertThat(givenUpAfter(20 << 20, 100)).isBetween(10, 12);
    assertThat(givenUpAfter(1 << 20, 5000)).isBetween(120, 137);
  }

  @Test
  void the_time_in_which_we_did_not_read_does_not_count() throws IOException {
    Pace pace = new Pace(shipped(), 0);

    assertThat(pace.tooSlow(Duration.ofHours(1).toNanos(), false)).isFalse();
    assertThat(pace.tooSlow(Duration.ofHours(1).plusSeconds(9).toNanos(), true)).isFalse();
    assertThat(pace.tooSlow(Duration.ofHours(1).plusSeconds(11).toNanos(), true)).isTrue();
  }
}
