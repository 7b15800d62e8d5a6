package pk.itregistry.incentives.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The officers' doors to claims: their queue, the review, and the reasons they may give. */
@Path("")
@Tag(name = "review", description = "What officers do with claims.")
class ReviewResource {
  private final ClaimDirectory directory;
  private final Call call;
  private final ClaimThings claims;
  private final WritePath path;
  private final ProposeDecision proposeDecision;
  private final DecideClaim decideClaim;
  private final ReleaseHold releaseHold;
  private final BusinessClock clock;

  ReviewResource(
      ClaimDirectory directory,
      Call call,
      ClaimThings claims,
      WritePath path,
      ProposeDecision proposeDecision,
      DecideClaim decideClaim,
      ReleaseHold releaseHold,
      BusinessClock clock) {
    this.directory = directory;
    this.call = call;
    this.claims = claims;
    this.path = path;
    this.proposeDecision = proposeDecision;
    this.decideClaim = decideClaim;
    this.releaseHold = releaseHold;
    this.clock = clock;
  }

  @GET
  @Path("work-queue")
  @Access(roles = {"claims-officer", "claims-approver"})
  @Operation(
      summary = "Read the work queue",
      description =
          "Claims that wait for officers, and decided ones whose order is not served yet, due first"
              + " stands first, each with its clock.")
  public RestResponse<ClaimView.Summaries> readWorkQueue(@BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.queue(call.caller().actor(), cursor, most),
        ClaimView.Summaries::new);
  }

  @GET
  @Path("reduction-reasons")
  @Access(open = true)
  @Operation(
      summary = "List the reasons for giving less",
      description = "The codes that a proposal of less than computed may give.")
  public ReasonView.Listed listReductionReasons() {
    return ReasonView.all();
  }

  @POST
  @Path("claims/{claim}/assignment")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(versioned = true)
  @Operation(
      summary = "Take a claim",
      description = "The officer takes a submitted claim and from now on goes on with it alone.")
  public RestResponse<ClaimView> takeClaim(ClaimId claim) {
    return path.change(claims, claim, Claim::take);
  }

  @POST
  @Path("claims/{claim}/hearing")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Offer a hearing",
      description = "Before less than asked can be proposed, the firm may answer (s.170(4)).")
  public RestResponse<ClaimView> offerHearing(ClaimId claim, Body<HearingOffer> body) {
    return path.change(
        claims,
        claim,
        body,
        (offer, faults) -> offer.check(clock.today(), faults),
        Claim::offerHearing);
  }

  @POST
  @Path("claims/{claim}/hearing-record")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Record a hearing",
      description = "What the firm said, or that it kept silent until the time to answer was over.")
  public RestResponse<ClaimView> recordHearing(ClaimId claim, Body<HearingRecord> body) {
    return path.change(
        claims, claim, body, (it, heard, by) -> it.recordHearing(heard, by, clock.today()));
  }

  @POST
  @Path("claims/{claim}/proposal")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Propose a decision",
      description =
          "An amount for every line, at most what was computed; less with reason code and legal"
              + " basis, and after a hearing.")
  public RestResponse<ClaimView> proposeDecision(ClaimId claim, Body<Proposal> body) {
    return path.change(claims, claim, body, proposeDecision::perform);
  }

  @POST
  @Path("claims/{claim}/decision")
  @Access(roles = "claims-approver", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Decide a claim",
      description =
          "Another person than the proposer accepts the proposal, which issues the refund order, or"
              + " sends it back with a reason.")
  public RestResponse<ClaimView> decideClaim(ClaimId claim, Body<Decision> body) {
    return path.change(claims, claim, body, decideClaim::perform);
  }

  @POST
  @Path("claims/{claim}/hold-release")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Release a hold",
      description =
          "The officer has looked at the changed source: amounts are computed anew and the review"
              + " goes on with this officer.")
  public RestResponse<ClaimView> releaseHold(ClaimId claim) {
    return path.change(claims, claim, releaseHold::perform);
  }
}
