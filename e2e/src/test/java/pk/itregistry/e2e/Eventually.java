package pk.itregistry.e2e;

import java.time.Duration;
import java.time.Instant;

/** Waits on a condition: what is asserted must come to hold in time. */
final class Eventually {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private Eventually() {}

  static void within(Duration time, Runnable assertion) {
    Instant until = Instant.now().plus(time);
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (Instant.now().isAfter(until)) {
          throw e;
        }
        pause();
      }
    }
  }

  static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
    }
  }
}
