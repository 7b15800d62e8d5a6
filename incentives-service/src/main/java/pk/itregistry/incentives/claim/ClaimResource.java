package pk.itregistry.incentives.claim;

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
import pk.itregistry.incentives.clock.RefundClock;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;

/** The firm's door to its claims. */
@Path("")
@Tag(name = "claims")
class ClaimResource {
  private final ClaimThings claims;
  private final WritePath path;
  private final DraftClaim draftClaim;
  private final SubmitClaim submitClaim;
  private final WithdrawClaim withdrawClaim;
  private final ClaimDirectory directory;
  private final Gatekeeper gatekeeper;

  ClaimResource(
      ClaimThings claims,
      WritePath path,
      DraftClaim draftClaim,
      SubmitClaim submitClaim,
      WithdrawClaim withdrawClaim,
      ClaimDirectory directory,
      Gatekeeper gatekeeper) {
    this.claims = claims;
    this.path = path;
    this.draftClaim = draftClaim;
    this.submitClaim = submitClaim;
    this.withdrawClaim = withdrawClaim;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
  }

  @POST
  @Path("claims")
  @Access(scope = "claims", permission = Permission.SUBMIT_CLAIMS)
  @Idempotent(creates = true, forEver = true)
  @Operation(
      summary = "Draft a claim",
      description =
          "Drafts a claim over remittances of the firm. The amount is computed and explained step by"
              + " step; a remittance can stand in one claim only.")
  public RestResponse<ClaimView> draftClaim(Body<ClaimDraft> body) {
    gatekeeper.admitIfNamed(body.glance(ClaimDraft::firmId), "firm");
    return path.create(claims, body, draftClaim::check, draftClaim::perform);
  }

  @GET
  @Path("claims")
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
    gatekeeper.admitIfNamed(firm, "firm");
    Faults faults = new Faults();
    FirmId whose = faults.required("firm", firm, id -> id);
    return page.answer(
        faults, (cursor, most) -> directory.ofFirm(whose, cursor, most), ClaimView.Summaries::new);
  }

  @GET
  @Path("claims/{claim}")
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read a claim",
      description = "The claim with its lines, the facts and steps of each amount, and the clock.")
  public RestResponse<ClaimView> readClaim(ClaimId claim) {
    return path.read(claims, claim);
  }

  @GET
  @Path("claims/{claim}/clock")
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read the refund clock",
      description =
          "Sixty days from the receipt of the claim to the service of the order (s.170(4)); the same"
              + " clock for the firm and for officers. 404 while the claim is a draft.")
  public RefundClock readRefundClock(ClaimId claim) {
    claims.admit(claim);
    return directory.clockOf(claim).orElseThrow(() -> new Refused(new NotFound("refund clock")));
  }

  @POST
  @Path("claims/{claim}/submission")
  @Access(scope = "claims", permission = Permission.SUBMIT_CLAIMS)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Submit a claim",
      description = "Hands the draft in with the facts as they are now; the refund clock starts.")
  public RestResponse<ClaimView> submitClaim(ClaimId claim) {
    return path.change(claims, claim, submitClaim::perform);
  }

  @POST
  @Path("claims/{claim}/withdrawal")
  @Access(scope = "claims", permission = Permission.SUBMIT_CLAIMS)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Withdraw a claim",
      description = "Takes the claim back before its decision; its remittances are free again.")
  public RestResponse<ClaimView> withdrawClaim(ClaimId claim) {
    return path.change(claims, claim, withdrawClaim::perform);
  }
}
