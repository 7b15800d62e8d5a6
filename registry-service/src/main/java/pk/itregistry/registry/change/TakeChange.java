package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.Heads;
import pk.itregistry.registry.assignment.TakeOldest;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.office.Post;

/** Gives a request that waits for a decision to the registrar who is to decide on it. */
@ApplicationScoped
class TakeChange {
  private final ChangeRequests requests;
  private final ChangeQueue queue;
  private final OwnChanges own;
  private final Assignments assignments;
  private final TakeOldest takeOldest;
  private final Heads heads;

  TakeChange(
      ChangeRequests requests,
      ChangeQueue queue,
      OwnChanges own,
      Assignments assignments,
      TakeOldest takeOldest,
      Heads heads) {
    this.requests = requests;
    this.queue = queue;
    this.own = own;
    this.assignments = assignments;
    this.takeOldest = takeOldest;
    this.heads = heads;
  }

  /** To a registrar who asks for it, or for the time anew. */
  void perform(ChangeRequest request, PersonId registrar, Actor by) {
    request.refuseOwn(by);
    request.refuseDecided("TAKE");
    assignments.take(Work.of(request.id()), registrar);
  }

  /** The one that has waited longest and is not their own. */
  ChangeRequest next(NextChange asked, PersonId registrar) {
    Work next = takeOldest.perform(registrar, reach -> queue.oldestFree(asked, reach, registrar));
    return requests.locked(new ChangeRequestId(next.id()));
  }

  /** To another registrar, whoever holds it, as the head of an office may. */
  void reassign(ChangeRequest request, PersonId to, PersonId head, Actor by) {
    Post post = heads.admitted(head);
    request.refuseOwn(by);
    request.refuseDecided("REASSIGN");
    heads.give(Work.of(request.id()), to, post, person -> own.isOwn(request.id(), person));
  }
}
