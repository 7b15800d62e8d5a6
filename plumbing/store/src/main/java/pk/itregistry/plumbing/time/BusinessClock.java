package pk.itregistry.plumbing.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.database.Database;

/**
 * Business time: what everything legal goes by. System time plus one forward-only offset per
 * installation, which is zero in production and movable only in demo and sandbox (registry-service
 * owns it, the others copy it from its event).
 */
@ApplicationScoped
public class BusinessClock implements InstantSource {
  // Every replica re-reads the offset that often, so that a move reaches those that did not take
  // the event themselves.
  private static final Duration REREAD = Duration.ofSeconds(1);

  private final Database database;
  private final TransactionSynchronizationRegistry transaction;
  private final InstantSource system = InstantSource.system();

  private volatile Reading last = Reading.NONE;

  private record Reading(long offsetSeconds, Instant at) {
    static final Reading NONE = new Reading(0, Instant.EPOCH);
  }

  BusinessClock(Database database, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  @Override
  public Instant instant() {
    return system.instant().plusSeconds(offsetSeconds());
  }

  /** What business time it was at an instant of system time, by the offset of now. */
  public Instant at(Instant system) {
    return system.plusSeconds(offsetSeconds());
  }

  /** Today's legal day. */
  public LocalDate today() {
    return LegalTime.dayOf(instant());
  }

  /** By how much business time runs ahead of system time. */
  public long offsetSeconds() {
    Reading reading = last;
    if (Duration.between(reading.at(), system.instant()).compareTo(REREAD) > 0) {
      reading = read();
      last = reading;
    }
    return reading.offsetSeconds();
  }

  /** System time, from which the offset counts. For nothing legal. */
  public Instant systemInstant() {
    return system.instant();
  }

  /** The offset, held against other movers until the caller's transaction ends. */
  public long holdOffset() {
    return offset("SELECT offset_seconds FROM business_time FOR UPDATE");
  }

  /** Moves business time forward within the caller's transaction; never back. */
  public void advanceTo(long offsetSeconds) {
    database.change(
        "UPDATE business_time SET offset_seconds = greatest(offset_seconds, ?)", offsetSeconds);
    // Forgotten when the move is committed, else a request in between would remember the old one.
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            last = Reading.NONE;
          }
        });
  }

  private Reading read() {
    return new Reading(offset("SELECT offset_seconds FROM business_time"), system.instant());
  }

  private long offset(String query) {
    return database.row(query, row -> row.getLong(1)).orElseThrow();
  }
}
