package pk.itregistry.gateway;

import java.time.Duration;
import java.util.Arrays;

/**
 * How many requests one service may have under way: found out from how long it takes to answer
 * (additive increase, multiplicative decrease; docs/adr/0039). A service at ease answers within a
 * few dozen milliseconds; when half of its answers take longer than a tenth of a second, requests
 * wait inside it, where nobody can tell them apart. Not safe for several threads.
 */
final class Limit {
  static final int LEAST = 16;

  private static final long WINDOW = Duration.ofMillis(100).toNanos();
  private static final int FEWEST_SAMPLES = 8;
  private static final int MOST_SAMPLES = 256;
  private static final long SLOW = Duration.ofMillis(100).toNanos();
  private static final int STEP = 2;

  private final int least;
  private final int most;
  private final long[] samples = new long[MOST_SAMPLES];
  private int taken;
  private long began;
  private boolean reached;
  private int now;

  Limit(int most, long nanos) {
    this.most = most;
    this.least = Math.min(LEAST, most);
    this.now = Math.min(4 * LEAST, most);
    this.began = nanos;
  }

  int now() {
    return now;
  }

  /** Somebody found no place: only then is it known whether more would do. */
  void reached() {
    reached = true;
  }

  /** A request was answered, so long after it was sent. */
  void answered(long took, long nanos) {
    samples[taken % MOST_SAMPLES] = took;
    taken++;
    if (nanos - began >= WINDOW && taken >= FEWEST_SAMPLES) {
      judge();
      taken = 0;
      reached = false;
      began = nanos;
    }
  }

  private void judge() {
    long[] sorted = Arrays.copyOf(samples, Math.min(taken, MOST_SAMPLES));
    Arrays.sort(sorted);
    if (sorted[sorted.length / 2] > SLOW) {
      now = Math.max(least, now * 3 / 4);
    } else if (reached) {
      now = Math.min(most, now + STEP);
    }
  }
}
