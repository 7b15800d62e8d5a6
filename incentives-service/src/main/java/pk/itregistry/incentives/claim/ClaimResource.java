package pk.itregistry.incentives.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;

/** The firm's door to its claims. */
@Path("claims")
@Tag(name = "claims")
class ClaimResource {
  private final DraftClaim draftClaim;
  private final SubmitClaim submitClaim;
  private final WithdrawClaim withdrawClaim;
  private final ClaimDoor door;
  private final ClaimDirectory directory;
  private final Gatekeeper gatekeeper;
  private final Call call;
  private final Once once;

  ClaimResource(
      DraftClaim draftClaim,
      SubmitClaim submitClaim,
      WithdrawClaim withdrawClaim,
      ClaimDoor door,
      ClaimDirectory directory,
      Gatekeeper gatekeeper,
      Call call,
      Once once) {
    this.draftClaim = draftClaim;
    this.submitClaim = submitClaim;
    this.withdrawClaim = withdrawClaim;
    this.door = door;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
    this.call = call;
    this.once = once;
  }

  @POST
  @Access(scope = "claims", permission = Permission.SUBMIT_CLAIMS)
  @Idempotent(forEver = true)
  @Operation(
      summary = "Draft a claim",
      description =
          "Drafts a claim over remittances of the firm. The amount is computed and explained step by"
              + " step; a remittance can stand in one claim only.")
  @ResponseStatus(201)
  public RestResponse<ClaimView> draftClaim(Body<DraftClaim.Request> body) {
    FirmId firm = body.glance(sent -> sent.firmId() == null ? null : FirmId.of(sent.firmId()));
    if (firm != null) {
      gatekeeper.admit(firm, "firm");
    }
    return once.answer(
        body,
        () -> {
          DraftClaim.Command command = body.read(draftClaim::resolve);
          ClaimId id = draftClaim.draft(command, call.caller().actor());
          ClaimView claim = door.view(id);
          return Answer.created("/incentives/v1/claims/" + id, claim).version(claim.version());
        });
  }

  @GET
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "auditor"})
  @Operation(
      summary = "List a firm's claims",
      description = "Oldest first; pages end with a Link to the next.")
  public RestResponse<ClaimView.Summaries> listClaims(
      @QueryParam("firm") @Parameter(description = "Whose claims.", required = true)
          @Nullable FirmId firm,
      @BeanParam PageAsked page) {
    if (firm != null) {
      gatekeeper.admit(firm, "firm");
    }
    Faults faults = new Faults();
    FirmId whose = faults.required("firm", firm, id -> id);
    return page.answer(
        faults, (cursor, most) -> directory.ofFirm(whose, cursor, most), ClaimView.Summaries::new);
  }

  @GET
  @Path("{id}")
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read a claim",
      description = "The claim with its lines, the facts and steps of each amount, and the clock.")
  public RestResponse<ClaimView> readClaim(@PathParam("id") ClaimId id) {
    door.admit(id);
    ClaimView claim = door.view(id);
    return Answer.read(claim);
  }

  @POST
  @Path("{id}/submission")
  @Access(scope = "claims", permission = Permission.SUBMIT_CLAIMS)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Submit a claim",
      description = "Hands the draft in with the facts as they are now; the refund clock starts.")
  public RestResponse<ClaimView> submitClaim(@PathParam("id") ClaimId id) {
    return once.answer(door.admitted(id, submitClaim::submit));
  }

  @POST
  @Path("{id}/withdrawal")
  @Access(scope = "claims", permission = Permission.SUBMIT_CLAIMS)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Withdraw a claim",
      description = "Takes the claim back before its decision; its remittances are free again.")
  public RestResponse<ClaimView> withdrawClaim(@PathParam("id") ClaimId id) {
    return once.answer(door.admitted(id, withdrawClaim::withdraw));
  }
}
