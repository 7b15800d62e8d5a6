package pk.itregistry.registry.renewal;

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
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Opens the renewals whose day has come, and reminds of those that are not settled. Each in a
 * transaction of its own that holds its row and looks again: any process may, each is done once,
 * and one that fails does not stop the others.
 */
@ApplicationScoped
class LookAtRenewals {
  private static final Logger LOG = Logger.getLogger(LookAtRenewals.class);
  private static final int BATCH = 500;

  private final Database database;
  private final OpenRenewal openRenewal;
  private final Renewals renewals;
  private final RenewalTerms terms;
  private final Evidence evidence;
  private final AskForRenewalFee askForFee;
  private final ConfirmRenewal confirmRenewal;
  private final BusinessClock clock;

  LookAtRenewals(
      Database database,
      OpenRenewal openRenewal,
      Renewals renewals,
      RenewalTerms terms,
      Evidence evidence,
      AskForRenewalFee askForFee,
      ConfirmRenewal confirmRenewal,
      BusinessClock clock) {
    this.database = database;
    this.openRenewal = openRenewal;
    this.renewals = renewals;
    this.terms = terms;
    this.evidence = evidence;
    this.askForFee = askForFee;
    this.confirmRenewal = confirmRenewal;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.renewal.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    LocalDate today = clock.today();
    each(after -> endingSoon(today, after), firm -> open(new FirmId(firm), today));
    each(after -> toRemind(today, after), id -> renewals.locked(new RenewalId(id)).remind(today));
  }

  private static void each(Function<UUID, List<UUID>> next, Consumer<UUID> act) {
    UUID last = new UUID(0, 0);
    List<UUID> batch = next.apply(last);
    while (!batch.isEmpty()) {
      for (UUID one : batch) {
        try {
          QuarkusTransaction.requiringNew().run(() -> act.accept(one));
        } catch (RuntimeException e) {
          LOG.warnf(e, "a renewal comes up again later: %s", one);
        }
      }
      last = batch.getLast();
      batch = next.apply(last);
    }
  }

  private void open(FirmId firm, LocalDate today) {
    Renewal renewal = openRenewal.perform(firm);
    if (terms.automatic(today) && evidence.of(firm, today).speaks()) {
      renewal.confirmByEvidence(today);
      confirmRenewal.renewIfPaid(renewal, askForFee.of(renewal.id(), null));
    }
  }

  // A certificate that is followed by another, or has had a renewal, is not opened again.
  private List<UUID> endingSoon(LocalDate today, UUID after) {
    return database.rows(
        "SELECT f.id FROM certificate c JOIN firm f ON f.id = c.firm_id"
            + " WHERE c.superseded_at IS NULL AND c.valid_until > ? AND c.valid_until <= ?"
            + " AND f.state = 'ACTIVE' AND f.id > ?"
            + " AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.firm_id = c.firm_id"
            + " AND n.superseded_at IS NULL AND n.valid_until > c.valid_until)"
            + " AND NOT EXISTS (SELECT 1 FROM renewal r WHERE r.firm_id = c.firm_id"
            + " AND (r.certificate = c.number OR r.state IN ('OPEN', 'SUBMITTED', 'RETURNED',"
            + " 'CONFIRMED'))) ORDER BY f.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today,
        today.plusDays(Renewal.OPENS_DAYS_BEFORE + 1L),
        after,
        BATCH);
  }

  private List<UUID> toRemind(LocalDate today, UUID after) {
    return database.rows(
        "SELECT id FROM renewal WHERE state IN ('OPEN', 'RETURNED', 'CONFIRMED')"
            + " AND last_day BETWEEN ? AND ? AND id > ? AND (reminded_days IS NULL"
            + " OR EXISTS (SELECT 1 FROM unnest(string_to_array(?, ',')::int[]) AS due"
            + " WHERE due < reminded_days AND last_day <= ?::date + due)) ORDER BY id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today,
        today.plusDays(Renewal.OPENS_DAYS_BEFORE),
        after,
        String.join(",", Renewal.REMINDERS.stream().map(String::valueOf).toList()),
        today,
        BATCH);
  }
}
