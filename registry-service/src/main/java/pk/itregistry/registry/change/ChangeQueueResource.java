package pk.itregistry.registry.change;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.assignment.AgeInDays;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.ReassignmentRequest;
import pk.itregistry.registry.assignment.Whose;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.change.ChangeLife.State;

/** The registrars' doors to the queue of change requests, and to who looks at one. */
@Path("")
@Tag(name = "change requests")
class ChangeQueueResource {
  private final ChangeThings requests;
  private final ChangeQueue queue;
  private final TakeChange takeChange;
  private final Assignments assignments;
  private final WritePath path;
  private final Call call;
  private final Gatekeeper gatekeeper;

  ChangeQueueResource(
      ChangeThings requests,
      ChangeQueue queue,
      TakeChange takeChange,
      Assignments assignments,
      WritePath path,
      Call call,
      Gatekeeper gatekeeper) {
    this.requests = requests;
    this.queue = queue;
    this.takeChange = takeChange;
    this.assignments = assignments;
    this.path = path;
    this.call = call;
    this.gatekeeper = gatekeeper;
  }

  @GET
  @Path("change-requests")
  @Access(
      roles = {"registrar", "head"},
      peopleOnly = true)
  @Operation(
      summary = "List change requests",
      description =
          "The registrars' queue: requests of the firms in the caller's provinces, and with"
              + " whose=MINE what they hold anywhere; never one of their own or of a firm that they"
              + " act for. Those of one state, such as IN_REVIEW, of one"
              + " kind, or all. Whichever has been in its state longest comes first.")
  public RestResponse<ChangeRequestView.Listed> listChangeRequests(
      @QueryParam("state") @Nullable State state,
      @QueryParam("kind") @Nullable ChangeKind kind,
      @QueryParam("province") @Nullable Province province,
      @Parameter(description = "Those that have been in their state for so many days or more.")
          @QueryParam("olderThanDays")
          @Nullable AgeInDays olderThanDays,
      @Parameter(
              description =
                  "Those that the caller looks at, or those that wait for a decision and that nobody"
                      + " looks at.")
          @QueryParam("whose")
          @Nullable Whose whose,
      @BeanParam PageAsked page) {
    PersonId caller = call.person();
    ChangeQueue.Filter by = new ChangeQueue.Filter(state, kind, province, olderThanDays, whose);
    return page.answer(
        (cursor, most) -> queue.page(caller, by, cursor, most), ChangeRequestView.Listed::new);
  }

  @POST
  @Path("change-requests/next")
  @Idempotent(creates = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Take the next change request",
      description =
          "Gives the caller the request in review of their provinces that has waited longest and"
              + " that nobody holds, never one of their own or of a firm that they act for. Whoever"
              + " asks at the same moment gets another one. It is theirs for some hours, until they"
              + " decide or hand it back.")
  public RestResponse<ChangeRequestView> takeNextChange(Body<NextChange> body) {
    PersonId registrar = call.person();
    return path.create(
        requests,
        body,
        (asked, faults) -> {},
        (asked, by) -> {
          ChangeRequest next = takeChange.next(asked, registrar);
          gatekeeper.noteShown(next.firm().value()); // the path names no firm
          return next;
        });
  }

  @POST
  @Path("change-requests/{changeRequest}/assignment")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Take a change request",
      description =
          "Makes it the caller's for some hours, unless another registrar holds it; taken again, the"
              + " hours begin anew. While it is theirs, nobody else decides on it, and only they read"
              + " CNICs, passports, the account and its title whole.")
  public RestResponse<ChangeRequestView> takeChange(ChangeRequestId changeRequest) {
    PersonId registrar = call.person();
    return path.change(
        requests,
        changeRequest,
        (it, by) -> {
          takeChange.perform(it, registrar, by);
          gatekeeper.noteShown(it.firm().value()); // the path names no firm
        });
  }

  @POST
  @Path("change-requests/{changeRequest}/assignment/release")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Hand a change request back",
      description = "Makes it free for other registrars before its time is over.")
  public RestResponse<ChangeRequestView> handBackChange(ChangeRequestId changeRequest) {
    PersonId registrar = call.person();
    return path.change(
        requests, changeRequest, (it, by) -> assignments.handBack(Work.of(it.id()), registrar));
  }

  @POST
  @Path("change-requests/{changeRequest}/assignment/reassignment")
  @Idempotent(versioned = true)
  @Access(roles = "head", peopleOnly = true)
  @Operation(
      summary = "Reassign a change request",
      description =
          "The head of an office gives it to one of the office's registrars, whoever holds it; a"
              + " head of no office gives it to any. Who is absent is given nothing, and who does not"
              + " serve as a head today gives nothing.")
  public RestResponse<ChangeRequestView> reassignChange(
      ChangeRequestId changeRequest, Body<ReassignmentRequest> body) {
    PersonId head = call.person();
    return path.change(
        requests,
        changeRequest,
        body,
        (it, asked, by) -> takeChange.reassign(it, asked.to(), head, by));
  }
}
