package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.time.BusinessClock;

/** Appoints the day on which an inspector comes, or another one; the firm is written to. */
@ApplicationScoped
class AppointInspection {
  private static final int MONTHS_AHEAD = 6;

  private final Impartiality impartiality;
  private final ProvisionalPlaces places;
  private final BusinessClock clock;

  AppointInspection(Impartiality impartiality, ProvisionalPlaces places, BusinessClock clock) {
    this.impartiality = impartiality;
    this.places = places;
    this.clock = clock;
  }

  void perform(Inspection inspection, AppointmentRequest asked, PersonId inspector) {
    LocalDate day = asked.day();
    LocalDate today = clock.today();
    impartiality.demand(inspection.firm(), inspector);
    inspection.schedule(inspector, day, asked.reason(), today);
    Faults faults = new Faults();
    if (day.isBefore(today)) {
      faults.add("/day", "rule-not-the-past", "must not lie before today");
    } else if (day.isBefore(inspection.readyFrom())) {
      faults.add(
          "/day",
          "rule-firm-is-ready",
          "must not lie before %s, when the firm is ready".formatted(inspection.readyFrom()));
    } else if (day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
      faults.add("/day", "rule-not-so-far", "must lie within six months");
    }
    faults.refuseRuleBroken();
    places.tellAppointed(inspection.place(), day);
  }
}
