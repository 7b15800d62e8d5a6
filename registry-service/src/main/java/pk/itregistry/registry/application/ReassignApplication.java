package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.WorkProblem.NoHeadToday;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.office.Duty;
import pk.itregistry.registry.office.OfficeDirectory;
import pk.itregistry.registry.office.Post;
import pk.itregistry.registry.timeline.Timeline;

/**
 * Gives an application to another registrar, whoever holds it: by the head of an office to one of
 * its own, by a head of no office to anybody who was named.
 */
@ApplicationScoped
class ReassignApplication {
  private final Assignments assignments;
  private final Conflicts conflicts;
  private final OfficeDirectory offices;
  private final Timeline timeline;
  private final BusinessClock clock;

  ReassignApplication(
      Assignments assignments,
      Conflicts conflicts,
      OfficeDirectory offices,
      Timeline timeline,
      BusinessClock clock) {
    this.assignments = assignments;
    this.conflicts = conflicts;
    this.offices = offices;
    this.timeline = timeline;
    this.clock = clock;
  }

  void perform(Application application, PersonId to, PersonId head) {
    Post heads = offices.postOf(head);
    if (!heads.servesAs(Duty.HEAD)) {
      throw new Refused(new NoHeadToday());
    }
    conflicts.refuseOwn(application.id(), head);
    TakeApplication.refuseUndecidable(application, "REASSIGN", clock.today());
    Post theirs = offices.postOf(to);
    Faults faults = new Faults();
    if (theirs.name() == null
        || !theirs.takes(Duty.REGISTRAR)
        || conflicts.isOwn(application.id(), to)) {
      faults.add(
          "/to",
          "rule-can-be-given",
          "must be an officer who is a registrar, serves today, is not absent, and to whom the"
              + " application is not their own");
    } else if (heads.office() != null && !Objects.equals(heads.office(), theirs.office())) {
      faults.add("/to", "rule-can-be-given", "must work in your office");
    }
    faults.refuseRuleBroken();
    assignments.give(application.id(), to);
    timeline.addInner(application.id(), "REASSIGN", "head", head, "to " + theirs.name());
  }
}
