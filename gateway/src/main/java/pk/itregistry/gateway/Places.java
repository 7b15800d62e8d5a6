package pk.itregistry.gateway;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import pk.itregistry.kernel.problem.CommonProblem.Overloaded;
import pk.itregistry.kernel.problem.Refused;

/**
 * The places at one service, and those who wait for one: the highest rank first, within it the
 * longest waiting. Who has waited too long is refused while the caller still listens, and no more
 * of a rank wait than can be served meanwhile: the others would wait in vain. Under a load that
 * lasts everybody would wait just too long; then the patience is a quarter, and so is the queue.
 */
final class Places {
  private static final long LASTS = Duration.ofSeconds(1).toNanos();

  /** So many rounds of a service at ease fit into the patience of those who change something. */
  private static final int ROUNDS = 3;

  /** Somebody who asked for a place; told once, on whatever thread. */
  interface Waiter {
    void admitted(Place place);

    void refused(Refused why);
  }

  private record Waiting(Waiter waiter, long since) {}

  private final LongSupplier nanos;
  private final Limit limit;
  private final Map<Rank, Deque<Waiting>> queues = new EnumMap<>(Rank.class);
  private int taken;
  private long queuedSince;
  private long refused;

  Places(int most, LongSupplier nanos) {
    this.nanos = nanos;
    this.limit = new Limit(most, nanos.getAsLong());
    for (Rank rank : Rank.values()) {
      queues.put(rank, new ArrayDeque<>());
    }
  }

  /** A place that was given; given back once, however often that is asked. */
  final class Place {
    private final long since = nanos.getAsLong();
    private boolean held = true;
    private boolean answered;

    /** The service has begun to answer. */
    void answered() {
      synchronized (Places.this) {
        if (!answered) {
          answered = true;
          limit.answered(nanos.getAsLong() - since, nanos.getAsLong());
        }
      }
    }

    void leave() {
      List<Runnable> told;
      synchronized (Places.this) {
        if (!held) {
          return;
        }
        held = false;
        taken--;
        told = advance();
      }
      told.forEach(Runnable::run);
    }
  }

  /** Gives a place now, or when there is one; refuses when it takes too long. */
  void ask(Rank rank, Waiter waiter) {
    List<Runnable> told;
    synchronized (this) {
      Deque<Waiting> queue = queue(rank);
      if (queue.size() >= mostWaiting()) {
        refused++;
        told = List.of(() -> waiter.refused(new Refused(new Overloaded())));
      } else {
        if (noneWaits()) {
          queuedSince = nanos.getAsLong();
        }
        queue.addLast(new Waiting(waiter, nanos.getAsLong()));
        told = advance();
      }
    }
    told.forEach(Runnable::run);
  }

  /** Refuses those who have waited too long; to be run every few dozen milliseconds. */
  void sweep() {
    List<Runnable> told;
    synchronized (this) {
      told = advance();
    }
    told.forEach(Runnable::run);
  }

  synchronized int taken() {
    return taken;
  }

  synchronized int waiting() {
    return queues.values().stream().mapToInt(Deque::size).sum();
  }

  synchronized int limit() {
    return limit.now();
  }

  // Whoever is told is told outside the lock.
  private List<Runnable> advance() {
    List<Runnable> told = new ArrayList<>();
    long now = nanos.getAsLong();
    boolean lasts = lasts(now);
    for (Rank rank : Rank.values()) {
      Deque<Waiting> queue = queue(rank);
      long patience = rank.patience().toNanos() / (lasts ? 4 : 1);
      while (!queue.isEmpty() && now - queue.getFirst().since() > patience) {
        Waiter late = queue.removeFirst().waiter();
        refused++;
        told.add(() -> late.refused(new Refused(new Overloaded())));
      }
      while (!queue.isEmpty() && taken < limit.now()) {
        Waiter next = queue.removeFirst().waiter();
        taken++;
        Place place = new Place();
        told.add(() -> next.admitted(place));
      }
    }
    if (!noneWaits()) {
      limit.reached();
    }
    return told;
  }

  /** How many were refused since this was asked last. */
  synchronized long takeRefused() {
    long since = refused;
    refused = 0;
    return since;
  }

  private int mostWaiting() {
    return limit.now() * (lasts(nanos.getAsLong()) ? 1 : ROUNDS);
  }

  private boolean lasts(long now) {
    return !noneWaits() && now - queuedSince > LASTS;
  }

  private boolean noneWaits() {
    return queues.values().stream().allMatch(Deque::isEmpty);
  }

  private Deque<Waiting> queue(Rank rank) {
    Deque<Waiting> queue = queues.get(rank);
    if (queue == null) {
      throw new IllegalStateException("no queue of " + rank);
    }
    return queue;
  }
}
