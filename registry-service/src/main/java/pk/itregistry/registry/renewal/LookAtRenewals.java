package pk.itregistry.registry.renewal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.database.OneByOne;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.CertificateProblem.RenewalUnderWay;
import pk.itregistry.registry.certificate.LastCertificate;

/**
 * Opens the renewals whose day has come, reminds of those that are not settled, and ends those
 * whose registration has ended.
 */
@ApplicationScoped
class LookAtRenewals {
  private final Database database;
  private final OneByOne oneByOne;
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
      OneByOne oneByOne,
      OpenRenewal openRenewal,
      Renewals renewals,
      RenewalTerms terms,
      LastCertificate certificates,
      AssessRenewal assessRenewal,
      AskForRenewalFee askForFee,
      ConfirmRenewal confirmRenewal,
      BusinessClock clock) {
    this.database = database;
    this.oneByOne = oneByOne;
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
    oneByOne.each(
        "renewals to open",
        (after, most) -> endingSoon(today, after, most),
        firm -> open(new FirmId(firm), today));
    oneByOne.each(
        "renewals to remind of",
        (after, most) -> toRemind(today, after, most),
        id -> remind(new RenewalId(id), today));
    oneByOne.each("renewals to end", this::ofEndedFirms, id -> end(new RenewalId(id)));
  }

  private void open(FirmId firm, LocalDate today) {
    Renewal renewal;
    try {
      renewal = openRenewal.perform(firm);
    } catch (Refused refused) {
      if (refused.problem() instanceof RenewalUnderWay) {
        return; // another process was first
      }
      throw refused;
    }
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
  private List<UUID> endingSoon(LocalDate today, UUID after, int most) {
    return database.rows(
        "SELECT f.id FROM certificate c JOIN firm f ON f.id = c.firm_id"
            + " WHERE c.branch_id IS NULL AND c.superseded_at IS NULL AND c.valid_until > ? AND c.valid_until <= ?"
            + " AND f.state = 'ACTIVE' AND f.id > ?"
            + " AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.firm_id = c.firm_id"
            + " AND n.branch_id IS NULL AND n.superseded_at IS NULL AND n.valid_until > c.valid_until)"
            + " AND NOT EXISTS (SELECT 1 FROM renewal r WHERE r.firm_id = c.firm_id"
            + " AND (r.certificate = c.number OR r.state IN ('OPEN', 'SUBMITTED', 'RETURNED',"
            + " 'CONFIRMED'))) ORDER BY f.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today,
        today.plusDays(Renewal.OPENS_DAYS_BEFORE + 1L),
        after,
        most);
  }

  // By the last day as it is now: what the renewal has of it is as its last act saw it.
  private List<UUID> toRemind(LocalDate today, UUID after, int most) {
    return database.rows(
        "SELECT r.id FROM renewal r JOIN firm f ON f.id = r.firm_id"
            + " CROSS JOIN LATERAL (SELECT coalesce(max(c.valid_until) - 1, r.last_day) AS day"
            + " FROM certificate c WHERE c.firm_id = r.firm_id AND c.branch_id IS NULL"
            + " AND c.superseded_at IS NULL AND c.valid_from < c.valid_until) AS last"
            + " WHERE r.state IN ('OPEN', 'RETURNED', 'CONFIRMED') AND f.state = 'ACTIVE'"
            + " AND last.day BETWEEN ? AND ? AND r.id > ?"
            + " AND (r.reminded_days IS NULL OR last.day > r.last_day"
            + " OR EXISTS (SELECT 1 FROM unnest(string_to_array(?, ',')::int[]) AS due"
            + " WHERE due < r.reminded_days AND last.day <= ?::date + due))"
            + " ORDER BY r.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today,
        today.plusDays(Renewal.OPENS_DAYS_BEFORE),
        after,
        String.join(",", Renewal.REMINDERS.stream().map(String::valueOf).toList()),
        today,
        most);
  }

  private List<UUID> ofEndedFirms(UUID after, int most) {
    return database.rows(
        "SELECT r.id FROM renewal r JOIN firm f ON f.id = r.firm_id"
            + " WHERE r.state IN ('OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED')"
            + " AND f.state IN ('CANCELLED', 'LAPSED') AND r.id > ? ORDER BY r.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        after,
        most);
  }
}
