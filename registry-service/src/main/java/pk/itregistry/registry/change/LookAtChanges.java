package pk.itregistry.registry.change;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.database.OneByOne;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Lets changes take effect whose day has come, or refers them to a registrar, and lets those lapse
 * whose firm's registration has ended.
 */
@ApplicationScoped
class LookAtChanges {
  private final Database database;
  private final OneByOne oneByOne;
  private final ChangeRequests requests;
  private final SendOn sendOn;
  private final BusinessClock clock;

  LookAtChanges(
      Database database,
      OneByOne oneByOne,
      ChangeRequests requests,
      SendOn sendOn,
      BusinessClock clock) {
    this.database = database;
    this.oneByOne = oneByOne;
    this.requests = requests;
    this.sendOn = sendOn;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.change.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    LocalDate today = clock.today();
    oneByOne.each("changes of ended firms", this::ended, held(request -> request.lapse(today)));
    oneByOne.each(
        "changes that are due", (after, most) -> due(today, after, most), held(sendOn::whenDue));
  }

  private Consumer<UUID> held(Consumer<ChangeRequest> act) {
    return id -> act.accept(requests.locked(new ChangeRequestId(id)));
  }

  private List<UUID> due(LocalDate today, UUID after, int most) {
    return database.rows(
        "SELECT id FROM change_request WHERE state = 'ACCEPTED' AND effective_from <= ? AND id > ?"
            + " ORDER BY id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today,
        after,
        most);
  }

  private List<UUID> ended(UUID after, int most) {
    return database.rows(
        "SELECT c.id FROM change_request c JOIN firm f ON f.id = c.firm_id"
            + " WHERE c.state IN ('REQUESTED', 'IN_REVIEW', 'ACCEPTED')"
            + " AND f.state IN ('CANCELLED', 'LAPSED') AND c.id > ? ORDER BY c.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        after,
        most);
  }
}
