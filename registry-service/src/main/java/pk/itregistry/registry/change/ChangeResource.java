package pk.itregistry.registry.change;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The doors to changes of what firms state: what a firm asks for, and the decision on it. */
@Path("")
@Tag(
    name = "change requests",
    description = "What firms ask to have changed of what the register says about them.")
class ChangeResource {
  private final ChangeThings requests;
  private final ChangeRequestDirectory directory;
  private final WritePath path;
  private final RequestChange requestChange;
  private final ApproveChange approveChange;
  private final Deciders deciders;
  private final ChangeRules rules;
  private final Call call;
  private final BusinessClock clock;

  ChangeResource(
      ChangeThings requests,
      ChangeRequestDirectory directory,
      WritePath path,
      RequestChange requestChange,
      ApproveChange approveChange,
      Deciders deciders,
      ChangeRules rules,
      Call call,
      BusinessClock clock) {
    this.requests = requests;
    this.directory = directory;
    this.path = path;
    this.requestChange = requestChange;
    this.approveChange = approveChange;
    this.deciders = deciders;
    this.rules = rules;
    this.call = call;
    this.clock = clock;
  }

  @POST
  @Path("firms/{firm}/change-requests")
  @Idempotent(creates = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Ask for a change",
      description =
          "Of the firm's name, its address, those who direct and own it, or the account to which it"
              + " is paid; at once, or from a day of the next year on. A registrar looks at it where"
              + " the rule of the day says so, or where something is in doubt. A new account waits"
              + " until its bank has said under which title it is held. A firm has one request of a"
              + " kind at a time. An owner is not changed but handed over to, by an invitation.")
  public RestResponse<ChangeRequestView> requestChange(FirmId firm, Body<RequestedChange> body) {
    return path.create(
        requests,
        body,
        (asked, faults) -> {},
        (asked, by) -> requestChange.perform(firm, asked, by));
  }

  @GET
  @Path("firms/{firm}/change-requests")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, roles = "registrar")
  @Operation(
      summary = "List a firm's change requests",
      description = "Those under way and those that are over, oldest first.")
  public RestResponse<ChangeRequestView.Listed> listChangeRequestsOfFirm(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.of(firm, cursor, most), ChangeRequestView.Listed::new);
  }

  @GET
  @Path("change-requests/{changeRequest}")
  @Access(
      scope = "register",
      permission = Permission.MANAGE_FIRM,
      roles = {"registrar", "head"})
  @Operation(
      summary = "Read a change request",
      description =
          "What is wanted and from when, where it stands, what the bank said of an account, and what"
              + " is in doubt. What identifies persons is masked but for the registrar who has taken"
              + " it to decide.")
  public RestResponse<ChangeRequestView> getChangeRequest(ChangeRequestId changeRequest) {
    return path.read(requests, changeRequest);
  }

  @POST
  @Path("change-requests/{changeRequest}/approval")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Approve a change",
      description =
          "It takes effect at once, or on the day that was asked for. An account can be approved"
              + " only once its bank has said under which title it is held. Refused while another"
              + " registrar has taken it.")
  public RestResponse<ChangeRequestView> approveChange(ChangeRequestId changeRequest) {
    PersonId registrar = call.person();
    return path.change(
        requests,
        changeRequest,
        (it, by) -> {
          deciders.decidedBy(it, registrar);
          approveChange.perform(it, by);
        });
  }

  @POST
  @Path("change-requests/{changeRequest}/decline")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Decline a change",
      description =
          "Ends it, with the reason that the firm reads; nothing changes. Asking costs nothing, so"
              + " nothing is to be given back. Refused while another registrar has taken it.")
  public RestResponse<ChangeRequestView> declineChange(
      ChangeRequestId changeRequest, Body<DeclinedChange> body) {
    PersonId registrar = call.person();
    return path.change(
        requests,
        changeRequest,
        body,
        (it, declined, by) -> {
          deciders.decidedBy(it, registrar);
          it.decline(declined.reason(), by, clock.today());
        });
  }

  @POST
  @Path("change-requests/{changeRequest}/withdrawal")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Withdraw a change request",
      description =
          "Takes it back before it has taken effect; another one can be made at any time.")
  public RestResponse<ChangeRequestView> withdrawChange(ChangeRequestId changeRequest) {
    return path.change(requests, changeRequest, (it, by) -> it.withdraw(clock.today()));
  }

  @GET
  @Path("change-rules")
  @Access(open = true)
  @Operation(
      summary = "List the rules for changes",
      description =
          "Which changes a registrar looks at today, and what that rests on. Open to everyone.")
  public ChangeRules.Rule.Listed listChangeRules() {
    return new ChangeRules.Rule.Listed(rules.on(clock.today()));
  }
}
