package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.assignment.Heads;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.office.Post;
import pk.itregistry.registry.timeline.Timeline;

/** Gives an application to another registrar, whoever holds it, as the head of an office may. */
@ApplicationScoped
class ReassignApplication {
  private final Heads heads;
  private final Conflicts conflicts;
  private final Timeline timeline;
  private final BusinessClock clock;

  ReassignApplication(Heads heads, Conflicts conflicts, Timeline timeline, BusinessClock clock) {
    this.heads = heads;
    this.conflicts = conflicts;
    this.timeline = timeline;
    this.clock = clock;
  }

  void perform(Application application, PersonId to, PersonId head) {
    Post post = heads.admitted(head);
    ApplicationId id = application.id();
    conflicts.refuseOwn(id, head);
    TakeApplication.refuseUndecidable(application, "REASSIGN", clock.today());
    String name = heads.give(Work.of(id), to, post, person -> conflicts.isOwn(id, person));
    timeline.addInner(id, "REASSIGN", "head", head, "to " + name);
  }
}
