package pk.itregistry.proof.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import pk.itregistry.proof.drill.Books.Copy;
import pk.itregistry.proof.drill.Books.Hearing;
import pk.itregistry.proof.drill.Checks.Difference;

/** The promises that can be told from the databases alone, whatever the load was. */
final class Promises {
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private final Books books;

  Promises(Books books) {
    this.books = books;
  }

  /** Waits until it is so; how long that took, or the longest when it never was. */
  static Duration until(Duration longest, BooleanSupplier so) {
    long begun = System.nanoTime();
    while (!so.getAsBoolean() && System.nanoTime() - begun < longest.toNanos()) {
      pause();
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  long unpublished() {
    return Books.SERVICES.stream().mapToLong(books::unpublished).sum();
  }

  /** Every outbox is empty soon enough after the load. */
  Verdict outboxEmpty(Duration soon) {
    Duration took = until(soon.plusSeconds(50), () -> unpublished() == 0);
    return new Verdict(
        "every outbox is empty %d s after the load".formatted(soon.toSeconds()),
        took.compareTo(soon) <= 0,
        "empty after %.1f s; left %d".formatted(took.toMillis() / 1e3, unpublished()));
  }

  /**
   * Waits until every partition was heard of by everybody a heartbeat's time from now: whatever was
   * sent before has been taken in then, since a partition is read in order.
   */
  void awaitHeartbeats(Duration patience) {
    Instant after = books.now().plus(HEARTBEAT);
    Books.HEARINGS.forEach(
        hearing -> until(patience, () -> books.heardOfAfter(hearing, after) == Books.PARTITIONS));
  }

  /** Every event that was announced took effect once with everybody who hears it. */
  List<Verdict> eventsOnce(Duration patience) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Hearing hearing : Books.HEARINGS) {
      until(patience, () -> onceMissing(hearing) == 0);
      Difference difference = once(hearing);
      verdicts.add(
          new Verdict(
              "every event of %s once in effect in %s".formatted(hearing.owner(), hearing.hearer()),
              difference.none(),
              "%d announced; missing %d, in effect again %d"
                  .formatted(
                      books.sent(hearing.owner()).size(),
                      difference.missing(),
                      difference.tooMany()),
              difference.tooMany()));
    }
    return verdicts;
  }

  private long onceMissing(Hearing hearing) {
    return once(hearing).missing();
  }

  private Difference once(Hearing hearing) {
    return Checks.difference(
        books.sent(hearing.owner()).stream().map(Books.Sent::id).toList(), books.taken(hearing));
  }

  Verdict nothingParked() {
    List<String> parked = books.parked();
    return new Verdict(
        "no event is parked",
        parked.isEmpty(),
        "%d parked %s".formatted(parked.size(), Checks.some(parked)));
  }

  /** Events of the same thing were taken in the order in which they were announced. */
  List<Verdict> inOrder() {
    return Books.HEARINGS.stream()
        .map(hearing -> {
          long out = Checks.outOfOrder(books.sent(hearing.owner()), books.taken(hearing));
          return new Verdict(
              "events of a thing in order from %s to %s"
                  .formatted(hearing.owner(), hearing.hearer()),
              out == 0,
              "%d taken in, %d of them after a later one"
                  .formatted(books.taken(hearing).size(), out));
        })
        .toList();
  }

  List<Verdict> copiesEqual() {
    return Books.copies().stream().map(this::copyEqual).toList();
  }

  private Verdict copyEqual(Copy copy) {
    List<String> original = books.original(copy);
    Difference difference = Checks.difference(original, books.copied(copy));
    return new Verdict(
        "%s of %s in %s are as their owner's".formatted(copy.what(), copy.owner(), copy.hearer()),
        difference.none(),
        "%d with the owner; missing or other %d, foreign or other %d"
            .formatted(original.size(), difference.missing(), difference.tooMany()));
  }

  /** The books balance, and nothing is owed to whom the bank has paid. */
  Verdict ledgerBalances() {
    Map<String, String> sums = books.ledger();
    long off = books.postingsOff();
    return new Verdict(
        "the ledger sums to zero",
        sums.getOrDefault("all", "").matches("0(\\.0+)?") && off == 0,
        "%s; postings off balance %d; claims paid %d".formatted(sums, off, books.paidClaims()));
  }
}
