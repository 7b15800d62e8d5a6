package pk.itregistry.incentives.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.Paging;
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
      operationId = "draftClaim",
      summary = "Draft a claim",
      description =
          "Drafts a claim over remittances of the firm. The amount is computed and explained step by"
              + " step; a remittance can stand in one claim only.")
  @APIResponse(
      responseCode = "201",
      description = "The draft.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response draft(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = DraftClaim.Request.class),
                      examples =
                          @ExampleObject(
                              name = "one remittance",
                              value =
                                  """
                                  {"firmId": "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f",
                                   "scheme": "154A-EXCESS",
                                   "remittances": ["0198c1f2-7000-7a51-9d42-0a1b2c3d4e5f"]}
                                  """)))
          Body<DraftClaim.Request> body) {
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
      operationId = "listClaims",
      summary = "List a firm's claims",
      description = "Oldest first; pages end with a Link to the next.")
  @APIResponse(
      responseCode = "200",
      description = "The claims.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.Summaries.class)))
  public Response list(
      @QueryParam("firm") @Parameter(description = "Whose claims.", required = true)
          @Nullable FirmId firm,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    if (firm != null) {
      gatekeeper.admit(firm, "firm");
    }
    Faults faults = new Faults();
    FirmId whose = faults.required("firm", firm, id -> id);
    int most = Paging.limit(limit, faults);
    faults.refuseMalformed();
    Page<ClaimView.Summary> page = directory.ofFirm(whose, cursor, most);
    return Paging.answer(new ClaimView.Summaries(page.items()), page.next(), uri);
  }

  @GET
  @Path("{id}")
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      operationId = "readClaim",
      summary = "Read a claim",
      description = "The claim with its lines, the facts and steps of each amount, and the clock.")
  @APIResponse(
      responseCode = "200",
      description = "The claim.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response read(@PathParam("id") ClaimId id) {
    door.admit(id);
    ClaimView claim = door.view(id);
    return Response.ok(claim).tag(Long.toString(claim.version())).build();
  }

  @POST
  @Path("{id}/submission")
  @Access(scope = "claims", permission = Permission.SUBMIT_CLAIMS)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      operationId = "submitClaim",
      summary = "Submit a claim",
      description = "Hands the draft in with the facts as they are now; the refund clock starts.")
  @APIResponse(
      responseCode = "200",
      description = "The claim, submitted.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response submit(@PathParam("id") ClaimId id) {
    return once.answer(door.admitted(id, submitClaim::submit));
  }

  @POST
  @Path("{id}/withdrawal")
  @Access(scope = "claims", permission = Permission.SUBMIT_CLAIMS)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      operationId = "withdrawClaim",
      summary = "Withdraw a claim",
      description = "Takes the claim back before its decision; its remittances are free again.")
  @APIResponse(
      responseCode = "200",
      description = "The claim, withdrawn.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response withdraw(@PathParam("id") ClaimId id) {
    return once.answer(door.admitted(id, withdrawClaim::withdraw));
  }
}
