package pk.itregistry.registry.inspection;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.database.OneByOne;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.HoldFirm;
import pk.itregistry.registry.firm.ProvisionalFirm;
import pk.itregistry.registry.inspection.photo.ReportedPhotos;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;

/**
 * Ends the provisional registrations whose days are over, keeps the certificates of the others in
 * step with the days that are lost, and ends the inspections of what has ended otherwise. Each
 * holds the firm and looks again.
 */
@ApplicationScoped
class LookAtProvisionals {
  private final Database database;
  private final OneByOne oneByOne;
  private final Inspections inspections;
  private final InspectionDirectory directory;
  private final ProvisionalFirm firms;
  private final HoldFirm holdFirm;
  private final ReportedPhotos photos;
  private final KeepInStep keepInStep;
  private final WriteToFirm letters;
  private final BusinessClock clock;

  LookAtProvisionals(
      Database database,
      OneByOne oneByOne,
      Inspections inspections,
      InspectionDirectory directory,
      ProvisionalFirm firms,
      HoldFirm holdFirm,
      ReportedPhotos photos,
      KeepInStep keepInStep,
      WriteToFirm letters,
      BusinessClock clock) {
    this.database = database;
    this.oneByOne = oneByOne;
    this.inspections = inspections;
    this.directory = directory;
    this.firms = firms;
    this.holdFirm = holdFirm;
    this.photos = photos;
    this.keepInStep = keepInStep;
    this.letters = letters;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.inspection.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    LocalDate today = clock.today();
    oneByOne.each(
        "provisional firms",
        (after, most) -> provisional(today, after, most),
        firm -> look(new FirmId(firm), today));
    oneByOne.each(
        "inspections of ended firms", this::ofEnded, id -> end(new InspectionId(id), today));
  }

  private void look(FirmId firm, LocalDate today) {
    ProvisionalDays days = directory.days(firm, firms.hold(firm), today);
    if (days.isOver(today)) {
      inspections.underWay(firm).ifPresent(open -> lapse(open, today));
      firms.lapse(firm);
      letters.of(NoticeKind.PROVISIONAL_LAPSED, firm, today);
    } else {
      keepInStep.perform(firm);
    }
  }

  private void end(InspectionId id, LocalDate today) {
    holdFirm.perform(directory.firmOf(id));
    Inspection inspection = inspections.locked(id);
    if (InspectionLife.LIFE.actsFrom(inspection.state()).contains(InspectionLife.Act.LAPSE)) {
      lapse(inspection, today);
    }
  }

  private void lapse(Inspection inspection, LocalDate today) {
    inspection.lapse(today);
    photos.keepOnly(inspection.id(), List.of());
  }

  // Those whose days may be over, and those whose certificate ends before tomorrow's last day.
  private List<UUID> provisional(LocalDate today, UUID after, int most) {
    return database.rows(
        "SELECT f.id FROM firm f"
            + " JOIN LATERAL (SELECT days FROM provisional_rule WHERE valid_from <= f.registered_on"
            + " AND (valid_until IS NULL OR f.registered_on < valid_until)"
            + " ORDER BY valid_from DESC LIMIT 1) r ON true"
            + " CROSS JOIN LATERAL (SELECT f.registered_on + r.days - 1"
            + " + coalesce(sum(lost_days + greatest(0, ?::date - lost_since)), 0)::integer AS day"
            + " FROM inspection WHERE firm_id = f.id) last"
            + " WHERE f.state = 'PROVISIONAL' AND f.id > ? AND (last.day <= ?"
            + " OR EXISTS (SELECT 1 FROM certificate c WHERE c.firm_id = f.id AND c.provisional"
            + " AND c.superseded_at IS NULL AND c.valid_until <= last.day))"
            + " ORDER BY f.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today.plusDays(1),
        after,
        today,
        most);
  }

  private List<UUID> ofEnded(UUID after, int most) {
    return database.rows(
        "SELECT i.id FROM inspection i JOIN firm f ON f.id = i.firm_id"
            + " WHERE i.state IN ('REQUESTED', 'SCHEDULED', 'MISSED') AND f.state <> 'PROVISIONAL'"
            + " AND i.id > ? ORDER BY i.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        after,
        most);
  }
}
