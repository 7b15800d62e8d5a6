package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Has a place's provisional certificate end with its provisional days. While days are being lost it
 * reaches some weeks further at once: each correction has its holder fetch it again, and one a day
 * would revoke it daily.
 */
@ApplicationScoped
class KeepInStep {
  private static final int DAYS_AHEAD = 30;

  private final Inspections inspections;
  private final InspectionDirectory directory;
  private final ProvisionalPlaces places;
  private final BusinessClock clock;

  KeepInStep(
      Inspections inspections,
      InspectionDirectory directory,
      ProvisionalPlaces places,
      BusinessClock clock) {
    this.inspections = inspections;
    this.directory = directory;
    this.places = places;
    this.clock = clock;
  }

  void perform(InspectedPlace place) {
    inspections.flush(); // the days are counted in the database
    LocalDate tomorrow = clock.today().plusDays(1);
    ProvisionalDays days = directory.days(place, places.hold(place), tomorrow);
    int ahead = inspections.isLosing(place, tomorrow) ? DAYS_AHEAD : 0;
    places.keepLetter(place, days.lastDay(), days.lastDay().plusDays(ahead));
  }
}
