package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.plumbing.time.BusinessClock;

/** What the parts of an application that lie beside it ask of it: who may look, who may add. */
@ApplicationScoped
public class ApplicationFile {
  private final ApplicationThings things;
  private final Applications applications;
  private final ApplicationFacts facts;
  private final BusinessClock clock;

  ApplicationFile(
      ApplicationThings things,
      Applications applications,
      ApplicationFacts facts,
      BusinessClock clock) {
    this.things = things;
    this.facts = facts;
    this.applications = applications;
    this.clock = clock;
  }

  /** Lets the caller to it by the operation's authority; 404 for whoever may not know of it. */
  public void admit(ApplicationId id) {
    things.admit(id);
  }

  /** Refuses with 409 unless its applicant may change it now: a draft, or one that came back. */
  public void refuseUnlessOpen(ApplicationId id) {
    refuseUnlessOpen(facts.stateOf(id, clock.today()));
  }

  /**
   * As {@link #refuseUnlessOpen}, and holds it there until the transaction ends.
   *
   * @return how often the office has had it in hand before
   */
  public int holdOpen(ApplicationId id) {
    Application application = applications.locked(id);
    refuseUnlessOpen(application.stateOn(clock.today()));
    return application.handedIn();
  }

  private static void refuseUnlessOpen(ApplicationState state) {
    ApplicationLife.LIFE.next(state, ApplicationAct.REVISE);
  }
}
