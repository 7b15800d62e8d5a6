package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.Held;
import pk.itregistry.registry.assignment.Work;

/** Requests for changes on the write path: for who manages the firm, and for registrars. */
@ApplicationScoped
class ChangeThings implements Things<ChangeRequestId, ChangeRequest, ChangeRequestView> {
  private final ChangeRequests requests;
  private final ChangeRequestDirectory directory;
  private final Assignments assignments;
  private final Gatekeeper gatekeeper;
  private final Call call;

  ChangeThings(
      ChangeRequests requests,
      ChangeRequestDirectory directory,
      Assignments assignments,
      Gatekeeper gatekeeper,
      Call call) {
    this.requests = requests;
    this.directory = directory;
    this.assignments = assignments;
    this.gatekeeper = gatekeeper;
    this.call = call;
  }

  @Override
  public void admit(ChangeRequestId id) {
    gatekeeper.admit(directory.firmOf(id), "change request");
  }

  @Override
  public ChangeRequest locked(ChangeRequestId id) {
    return requests.locked(id);
  }

  @Override
  public ChangeRequestView view(ChangeRequestId id) {
    FirmId firm = directory.firmOf(id);
    @Nullable Held held = assignments.heldNow(Work.of(id)).orElse(null);
    return directory.view(
        id,
        new ChangeOffers(
            gatekeeper.admission(firm),
            call.actor(),
            gatekeeper.seesAsOfficer(firm),
            held,
            held != null && call.caller().person().filter(held.by()::equals).isPresent()));
  }

  @Override
  public ChangeRequestId idOf(ChangeRequest request) {
    return request.id();
  }

  @Override
  public String pathOf(ChangeRequestId id) {
    return "/registry/v1/change-requests/" + id;
  }
}
