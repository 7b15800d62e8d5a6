package pk.itregistry.proof.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something to become true. */
final class Patience {
  private Patience() {}

  static void until(String what, Duration most, Duration between, BooleanSupplier done) {
    long end = System.nanoTime() + most.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new Trouble("After %d s still not: %s.".formatted(most.toSeconds(), what));
      }
      pause(between);
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted.", e);
    }
  }
}
