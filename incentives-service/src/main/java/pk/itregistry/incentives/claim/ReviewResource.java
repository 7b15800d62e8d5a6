package pk.itregistry.incentives.claim;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The officers' door to claims. */
@Path("claims/{claim}")
@Tag(name = "review")
class ReviewResource {
  private final ClaimThings claims;
  private final WritePath path;
  private final ProposeDecision proposeDecision;
  private final DecideClaim decideClaim;
  private final ReleaseHold releaseHold;
  private final BusinessClock clock;

  ReviewResource(
      ClaimThings claims,
      WritePath path,
      ProposeDecision proposeDecision,
      DecideClaim decideClaim,
      ReleaseHold releaseHold,
      BusinessClock clock) {
    this.claims = claims;
    this.path = path;
    this.proposeDecision = proposeDecision;
    this.decideClaim = decideClaim;
    this.releaseHold = releaseHold;
    this.clock = clock;
  }

  @POST
  @Path("assignment")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(versioned = true)
  @Operation(
      summary = "Take a claim",
      description = "The officer takes a submitted claim and from now on goes on with it alone.")
  public RestResponse<ClaimView> takeClaim(@PathParam("claim") ClaimId id) {
    return path.change(claims, id, Claim::take);
  }

  @POST
  @Path("hearing")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Offer a hearing",
      description = "Before less than asked can be proposed, the firm may answer (s.170(4)).")
  public RestResponse<ClaimView> offerHearing(
      @PathParam("claim") ClaimId id, Body<HearingOffer> body) {
    return path.change(
        claims,
        id,
        body,
        (offer, faults) -> offer.check(clock.today(), faults),
        Claim::offerHearing);
  }

  @POST
  @Path("hearing-record")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Record a hearing",
      description = "What the firm said, or that it kept silent until the time to answer was over.")
  public RestResponse<ClaimView> recordHearing(
      @PathParam("claim") ClaimId id, Body<HearingRecord> body) {
    return path.change(
        claims, id, body, (claim, heard, by) -> claim.recordHearing(heard, by, clock.today()));
  }

  @POST
  @Path("proposal")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Propose a decision",
      description =
          "An amount for every line, at most what was computed; less with reason code and legal"
              + " basis, and after a hearing.")
  public RestResponse<ClaimView> proposeDecision(
      @PathParam("claim") ClaimId id, Body<Proposal> body) {
    return path.change(claims, id, body, proposeDecision::perform);
  }

  @POST
  @Path("decision")
  @Access(roles = "claims-approver", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Decide a claim",
      description =
          "Another person than the proposer accepts the proposal, which issues the refund order, or"
              + " sends it back with a reason.")
  public RestResponse<ClaimView> decideClaim(@PathParam("claim") ClaimId id, Body<Decision> body) {
    return path.change(claims, id, body, decideClaim::perform);
  }

  @POST
  @Path("hold-release")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Release a hold",
      description =
          "The officer has looked at the changed source: amounts are computed anew and the review"
              + " goes on with this officer.")
  public RestResponse<ClaimView> releaseHold(@PathParam("claim") ClaimId id) {
    return path.change(claims, id, releaseHold::perform);
  }
}
