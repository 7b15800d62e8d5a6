package pk.itregistry.plumbing.wire;

import java.time.Duration;

/**
 * Whether a body comes fast enough: after a time of grace, on the average, and in its whole time,
 * which is longer the more of it has come. The time in which we did not read does not count.
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
    Duration allowed = limits.bodyGrace().plus(timeFor(limits.bytesPerSecond()));
    Duration most = limits.bodyMost().plus(timeFor(limits.bytesForASecondMore()));
    return counted > most.toNanos() || counted > allowed.toNanos();
  }

  private Duration timeFor(int bytesPerSecond) {
    return Duration.ofMillis(bytes * 1000 / Math.max(1, bytesPerSecond));
  }
}
