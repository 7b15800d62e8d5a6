package pk.itregistry.registry.inspection;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.database.OneByOne;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.HoldFirm;
import pk.itregistry.registry.inspection.photo.ReportedPhotos;

/**
 * Ends the provisional registrations and branches whose days are over, keeps the certificates of
 * the others in step with the days that are lost, and ends the inspections of what has ended
 * otherwise. Each holds the firm and looks again.
 */
@ApplicationScoped
class LookAtProvisionals {
  private final Database database;
  private final OneByOne oneByOne;
  private final Inspections inspections;
  private final InspectionDirectory directory;
  private final ProvisionalPlaces places;
  private final HoldFirm holdFirm;
  private final ReportedPhotos photos;
  private final KeepInStep keepInStep;
  private final BusinessClock clock;

  LookAtProvisionals(
      Database database,
      OneByOne oneByOne,
      Inspections inspections,
      InspectionDirectory directory,
      ProvisionalPlaces places,
      HoldFirm holdFirm,
      ReportedPhotos photos,
      KeepInStep keepInStep,
      BusinessClock clock) {
    this.database = database;
    this.oneByOne = oneByOne;
    this.inspections = inspections;
    this.directory = directory;
    this.places = places;
    this.holdFirm = holdFirm;
    this.photos = photos;
    this.keepInStep = keepInStep;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.inspection.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    LocalDate today = clock.today();
    oneByOne.each(
        "provisional firms",
        (after, most) -> firms(today, after, most),
        id -> look(InspectedPlace.own(new FirmId(id)), today));
    oneByOne.each(
        "provisional branches",
        (after, most) -> branches(today, after, most),
        id -> look(places.of(new BranchId(id)), today));
    oneByOne.each(
        "inspections of ended firms", this::ofEnded, id -> end(new InspectionId(id), today));
  }

  private void look(InspectedPlace place, LocalDate today) {
    ProvisionalDays days = directory.days(place, places.hold(place), today);
    if (days.isOver(today)) {
      inspections.underWay(place).ifPresent(open -> lapse(open, today));
      places.lapse(place);
    } else {
      keepInStep.perform(place);
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
  private List<UUID> firms(LocalDate today, UUID after, int most) {
    return due(
        "SELECT p.id FROM firm p"
            + lastDay("p.registered_on", "firm_id = p.id AND branch_id IS NULL")
            + " WHERE p.state = 'PROVISIONAL' AND p.id > ? AND (last.day <= ?"
            + " OR EXISTS (SELECT 1 FROM certificate c WHERE c.firm_id = p.id"
            + " AND c.branch_id IS NULL AND c.provisional"
            + " AND c.superseded_at IS NULL AND c.valid_until <= last.day))"
            + " ORDER BY p.id LIMIT ?",
        today,
        after,
        most);
  }

  // While the firm is suspended a branch has no letter, and its days go on.
  private List<UUID> branches(LocalDate today, UUID after, int most) {
    return due(
        "SELECT p.id FROM branch p JOIN firm f ON f.id = p.firm_id"
            + lastDay("p.opened_on", "firm_id = p.firm_id AND branch_id = p.id")
            + " WHERE p.state = 'PROVISIONAL' AND f.state NOT IN ('CANCELLED', 'LAPSED')"
            + " AND p.id > ? AND (last.day <= ?"
            + " OR f.state = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM certificate c"
            + " WHERE c.branch_id = p.id AND c.provisional"
            + " AND c.superseded_at IS NULL AND c.valid_until > last.day))"
            + " ORDER BY p.id LIMIT ?",
        today,
        after,
        most);
  }

  // The last provisional day, as it will be tomorrow if today is lost.
  private static String lastDay(String since, String itsInspections) {
    return " JOIN LATERAL (SELECT days FROM provisional_rule WHERE valid_from <= %1$s"
            .formatted(since)
        + " AND (valid_until IS NULL OR %1$s < valid_until)".formatted(since)
        + " ORDER BY valid_from DESC LIMIT 1) r ON true"
        + " CROSS JOIN LATERAL (SELECT %1$s + r.days - 1".formatted(since)
        + " + coalesce(sum(lost_days + greatest(0, ?::date - lost_since)), 0)::integer AS day"
        + " FROM inspection WHERE "
        + itsInspections
        + ") last";
  }

  private List<UUID> due(String query, LocalDate today, UUID after, int most) {
    return database.rows(
        query, row -> row.getObject(1, UUID.class), today.plusDays(1), after, today, most);
  }

  private List<UUID> ofEnded(UUID after, int most) {
    return database.rows(
        "SELECT i.id FROM inspection i JOIN firm f ON f.id = i.firm_id"
            + " LEFT JOIN branch b ON b.id = i.branch_id"
            + " WHERE i.state IN ('REQUESTED', 'SCHEDULED', 'MISSED')"
            + " AND coalesce(b.state, f.state) <> 'PROVISIONAL'"
            + " AND i.id > ? ORDER BY i.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        after,
        most);
  }
}
