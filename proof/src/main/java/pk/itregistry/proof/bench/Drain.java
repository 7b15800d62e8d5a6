package pk.itregistry.proof.bench;

import java.time.Duration;
import pk.itregistry.proof.stack.OwnStack;

/** The moment at which nothing of the filings is left to be told or heard. */
final class Drain {
  private final Sql exports;
  private final Sql incentives;

  Drain(OwnStack stack) {
    this.exports = Sql.of(stack, "exports");
    this.incentives = Sql.of(stack, "incentives");
  }

  /** Waits for the relay, the audit chain and the consumer; tells how many seconds that took. */
  double await() {
    long begun = System.nanoTime();
    Patience.until(
        "everything announced is heard",
        Duration.ofMinutes(10),
        Duration.ofMillis(100),
        () -> told() && chained() && heard());
    return (System.nanoTime() - begun) / 1e9;
  }

  private boolean told() {
    return exports.number("SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0;
  }

  private boolean chained() {
    return exports.number(
            "SELECT (SELECT coalesce(max(id), 0) FROM audit_entry)"
                + " - (SELECT coalesce(max(entry), 0) FROM audit_link)")
        <= 0;
  }

  private boolean heard() {
    return incentives.number("SELECT count(*) FROM inbox WHERE source = 'exports'")
        >= exports.number("SELECT count(*) FROM outbox");
  }
}
