package pk.itregistry.registry.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Lets changes take effect whose day has come, and lapse whose firm's registration has ended. Each
 * in a transaction of its own that holds its row and looks again; one that fails does not stop the
 * others.
 */
@ApplicationScoped
class LookAtChanges {
  private static final Logger LOG = Logger.getLogger(LookAtChanges.class);
  private static final int BATCH = 500;

  private final Database database;
  private final ChangeRequests requests;
  private final TakeEffect takeEffect;
  private final BusinessClock clock;

  LookAtChanges(
      Database database, ChangeRequests requests, TakeEffect takeEffect, BusinessClock clock) {
    this.database = database;
    this.requests = requests;
    this.takeEffect = takeEffect;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.change.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    LocalDate today = clock.today();
    each(this::ended, request -> request.lapse(today));
    each(after -> due(today, after), request -> takeEffect.perform(request, Actor.SYSTEM));
  }

  private void each(Function<UUID, List<UUID>> next, Consumer<ChangeRequest> act) {
    UUID last = new UUID(0, 0);
    List<UUID> batch = next.apply(last);
    while (!batch.isEmpty()) {
      for (UUID one : batch) {
        try {
          QuarkusTransaction.requiringNew()
              .run(() -> act.accept(requests.locked(new ChangeRequestId(one))));
        } catch (RuntimeException e) {
          LOG.warnf(e, "a change comes up again later: %s", one);
        }
      }
      last = batch.getLast();
      batch = next.apply(last);
    }
  }

  private List<UUID> due(LocalDate today, UUID after) {
    return database.rows(
        "SELECT id FROM change_request WHERE state = 'ACCEPTED' AND effective_from <= ? AND id > ?"
            + " ORDER BY id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today,
        after,
        BATCH);
  }

  private List<UUID> ended(UUID after) {
    return database.rows(
        "SELECT c.id FROM change_request c JOIN firm f ON f.id = c.firm_id"
            + " WHERE c.state IN ('REQUESTED', 'IN_REVIEW', 'ACCEPTED')"
            + " AND f.state IN ('CANCELLED', 'LAPSED') AND c.id > ? ORDER BY c.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        after,
        BATCH);
  }
}
