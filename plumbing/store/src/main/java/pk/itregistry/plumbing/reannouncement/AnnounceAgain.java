package pk.itregistry.plumbing.reannouncement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import pk.itregistry.contracts.Event;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.operation.Kinds;

/** Works off what was asked for, a batch per transaction; any process may, one at a time does. */
@ApplicationScoped
class AnnounceAgain {
  private static final int BATCH = 200;

  private final Reannouncements reannouncements;
  private final Instance<Reannounces> announcers;
  private final Outbox outbox;
  private final SortedSet<String> kinds;

  AnnounceAgain(
      Reannouncements reannouncements, @Any Instance<Reannounces> announcers, Outbox outbox) {
    this.reannouncements = reannouncements;
    this.announcers = announcers;
    this.outbox = outbox;
    this.kinds = Kinds.of(announcers);
  }

  /** What this service can announce again. */
  SortedSet<String> kinds() {
    return kinds;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void workOff() {
    while (QuarkusTransaction.requiringNew().call(this::nextBatch)) {
      // until nothing is left
    }
  }

  private boolean nextBatch() {
    Optional<Reannouncements.Open> taken = reannouncements.takeUp(kinds);
    taken.ifPresent(run -> reannouncements.advance(run, announce(run), BATCH));
    return taken.isPresent();
  }

  private List<UUID> announce(Reannouncements.Open run) {
    List<? extends Event> next =
        announcers.select(Identifier.Literal.of(run.what())).get().after(run.last(), BATCH);
    outbox.announceAll(next);
    return next.stream().map(event -> UUID.fromString(event.subject())).toList();
  }
}
