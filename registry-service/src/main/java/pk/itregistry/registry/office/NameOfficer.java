package pk.itregistry.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.WorkProblem.OfficerNamedAlready;

/** Says where a person works and as what: for the first time, or as it shall be from now on. */
@ApplicationScoped
class NameOfficer {
  private final Officers officers;
  private final OfficeDirectory directory;
  private final BusinessClock clock;

  NameOfficer(Officers officers, OfficeDirectory directory, BusinessClock clock) {
    this.officers = officers;
    this.directory = directory;
    this.clock = clock;
  }

  Officer perform(OfficerRequest asked) {
    directory.inTurn();
    if (directory.isNamed(asked.person())) {
      throw new Refused(new OfficerNamedAlready());
    }
    refuseClosed(asked.work(), "/work/office");
    Officer officer = new Officer(asked, clock.today());
    officers.persist(officer);
    return officer;
  }

  void again(Officer officer, OfficerWork asked) {
    directory.inTurn();
    refuseClosed(asked, "/office");
    officer.revise(asked);
  }

  private void refuseClosed(OfficerWork asked, String pointer) {
    Faults faults = new Faults();
    if (asked.office() != null
        && directory
            .office(asked.office())
            .filter(office -> office.state() == Office.State.OPEN)
            .isEmpty()) {
      faults.add(pointer, "rule-open-office", "must be the id of an office that is open");
    }
    faults.refuseRuleBroken();
  }
}
