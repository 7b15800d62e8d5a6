package pk.itregistry.plumbing.operation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.plumbing.event.Outbox;

/**
 * Works off what was asked for, a piece per transaction; any process may, one at a time does. What
 * dies in the middle of a piece has done nothing of it.
 */
@ApplicationScoped
public class PerformOperations {
  private static final Logger LOG = Logger.getLogger(PerformOperations.class);

  // Of so many the relay makes one batch: what others are told meanwhile waits no longer than that.
  private static final int MOST_UNTOLD = 500;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final int LOOKS = 100;

  private final Operations operations;
  private final Instance<LongWork> works;
  private final Outbox outbox;
  private final EntityManager entities;
  private final SortedSet<String> kinds;

  PerformOperations(
      Operations operations, @Any Instance<LongWork> works, Outbox outbox, EntityManager entities) {
    this.operations = operations;
    this.works = works;
    this.outbox = outbox;
    this.entities = entities;
    this.kinds = Kinds.of(works);
  }

  @Scheduled(every = "{itr.operations.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void workOff() {
    while (!kinds.isEmpty() && allIsTold() && nextPiece()) {
      // until nothing is left
    }
  }

  /** Does a piece of the work whose turn it is; false when there is none, or it failed. */
  public boolean nextPiece() {
    var tried = new AtomicReference<@Nullable OperationId>();
    try {
      return QuarkusTransaction.requiringNew().call(() -> piece(tried));
    } catch (RuntimeException failure) {
      OperationId failed = tried.get();
      LOG.warnf(failure, "a piece of long work failed and comes up again: operation=%s", failed);
      if (failed != null) {
        QuarkusTransaction.requiringNew().run(() -> operations.putOff(failed));
      }
      return false;
    }
  }

  private boolean piece(AtomicReference<@Nullable OperationId> tried) {
    Optional<Operations.Taken> taken = operations.takeUp(kinds);
    taken.ifPresent(work -> {
      tried.set(work.id());
      LongWork.Piece piece =
          works.select(Identifier.Literal.of(work.kind())).get().next(work.id(), work.done());
      entities.flush();
      operations.advance(work, piece);
    });
    return taken.isPresent();
  }

  // A piece begins once all but one batch of the events before it have left. Where they do not, the
  // broker is away: then the work waits too.
  private boolean allIsTold() {
    for (int looks = 0; outbox.holdsMoreThan(MOST_UNTOLD); looks++) {
      if (looks == LOOKS || !paused()) {
        return false;
      }
    }
    return true;
  }

  private static boolean paused() {
    try {
      Thread.sleep(LOOK_AGAIN);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
