package pk.itregistry.plumbing.wire;

import java.time.Duration;

/**
 * Whether a body comes fast enough: after a time of grace, on the average, and in its whole time.
 * The time in which we did not read does not count.
 */
final class Pace {
  private final WireLimits limits;
  private long counted;
  private long looked;
  private long bytes;

  Pace(WireLimits limits, long nanos) {
    this.limits = limits;
    this.looked = nanos;
  }

  void came(int more) {
    bytes += more;
  }

  /** Looked at from time to time. */
  boolean tooSlow(long nanos, boolean reading) {
    if (reading) {
      counted += nanos - looked;
    }
    looked = nanos;
    Duration allowed =
        limits.bodyGrace().plusMillis(bytes * 1000 / Math.max(1, limits.bytesPerSecond()));
    return counted > limits.bodyMost().toNanos() || counted > allowed.toNanos();
  }
}
