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
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.CertificateProblem.RenewalUnderWay;
import pk.itregistry.registry.certificate.LastCertificate;

/**
 * Opens the renewals whose day has come, reminds of those that are not settled, and ends those
 * whose registration has ended. Each in a transaction of its own that holds its row and looks
 * again: any process may, each is done once, and one that fails does not stop the others.
 */
@ApplicationScoped
class LookAtRenewals {
  private static final Logger LOG = Logger.getLogger(LookAtRenewals.class);
  private static final int BATCH = 500;

  private final Database database;
  private final OpenRenewal openRenewal;
  private final Renewals renewals;
  private final RenewalTerms terms;
  private final LastCertificate certificates;
  private final AssessRenewal assessRenewal;
  private final AskForRenewalFee askForFee;
  private final ConfirmRenewal confirmRenewal;
  private final BusinessClock clock;

  LookAtRenewals(
      Database database,
      OpenRenewal openRenewal,
      Renewals renewals,
      RenewalTerms terms,
      LastCertificate certificates,
      AssessRenewal assessRenewal,
      AskForRenewalFee askForFee,
      ConfirmRenewal confirmRenewal,
      BusinessClock clock) {
    this.database = database;
    this.openRenewal = openRenewal;
    this.renewals = renewals;
    this.terms = terms;
    this.certificates = certificates;
    this.assessRenewal = assessRenewal;
    this.askForFee = askForFee;
    this.confirmRenewal = confirmRenewal;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.renewal.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    LocalDate today = clock.today();
    each("to open", after -> endingSoon(today, after), firm -> open(new FirmId(firm), today));
    each("to remind of", after -> toRemind(today, after), id -> remind(new RenewalId(id), today));
    each("to end", this::ofEndedFirms, id -> end(new RenewalId(id)));
  }

  /**
   * One that fails does not stop the others, nor does a query that fails what is looked for next.
   */
  static void each(String what, Function<UUID, List<UUID>> next, Consumer<UUID> act) {
    try {
      UUID last = new UUID(0, 0);
      List<UUID> batch = next.apply(last);
      while (!batch.isEmpty()) {
        batch.forEach(one -> attempt(one, act));
        last = batch.getLast();
        batch = next.apply(last);
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "the renewals %s could not be found; they are looked for again", what);
    }
  }

  private static void attempt(UUID one, Consumer<UUID> act) {
    try {
      QuarkusTransaction.requiringNew().run(() -> act.accept(one));
    } catch (RuntimeException e) {
      if (e instanceof Refused refused && refused.problem() instanceof RenewalUnderWay) {
        LOG.debugf("another process was first: %s", one);
      } else {
        LOG.warnf(e, "a renewal comes up again later: %s", one);
      }
    }
  }

  private void open(FirmId firm, LocalDate today) {
    Renewal renewal = openRenewal.perform(firm);
    if (terms.automatic(today)) {
      AskForRenewalFee.Asked asked = askForFee.of(renewal.id(), null);
      if (asked.seen().evidence().speaks()) {
        renewal.confirmByEvidence(asked.seen());
        confirmRenewal.renewIfPaid(renewal, asked);
      }
    }
  }

  private void remind(RenewalId id, LocalDate today) {
    Renewal renewal = renewals.locked(id);
    certificates.of(renewal.firm()).ifPresent(renewal::follow);
    renewal.remind(today);
  }

  private void end(RenewalId id) {
    renewals.locked(id).end(assessRenewal.of(id));
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
        "SELECT r.id FROM renewal r JOIN firm f ON f.id = r.firm_id"
            + " WHERE r.state IN ('OPEN', 'RETURNED', 'CONFIRMED') AND f.state = 'ACTIVE'"
            + " AND r.last_day BETWEEN ? AND ? AND r.id > ? AND (r.reminded_days IS NULL"
            + " OR EXISTS (SELECT 1 FROM unnest(string_to_array(?, ',')::int[]) AS due"
            + " WHERE due < r.reminded_days AND r.last_day <= ?::date + due))"
            + " ORDER BY r.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today,
        today.plusDays(Renewal.OPENS_DAYS_BEFORE),
        after,
        String.join(",", Renewal.REMINDERS.stream().map(String::valueOf).toList()),
        today,
        BATCH);
  }

  private List<UUID> ofEndedFirms(UUID after) {
    return database.rows(
        "SELECT r.id FROM renewal r JOIN firm f ON f.id = r.firm_id"
            + " WHERE r.state IN ('OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED')"
            + " AND f.state IN ('CANCELLED', 'LAPSED') AND r.id > ? ORDER BY r.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        after,
        BATCH);
  }
}
