package pk.itregistry.incentives.claim;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;

/** The officers' door to claims. */
@Path("claims/{id}")
@Tag(name = "review")
class ReviewResource {
  private final TakeClaim takeClaim;
  private final OfferHearing offerHearing;
  private final CloseHearing closeHearing;
  private final ProposeDecision proposeDecision;
  private final DecideClaim decideClaim;
  private final ReleaseHold releaseHold;
  private final ClaimDoor door;
  private final Once once;

  ReviewResource(
      TakeClaim takeClaim,
      OfferHearing offerHearing,
      CloseHearing closeHearing,
      ProposeDecision proposeDecision,
      DecideClaim decideClaim,
      ReleaseHold releaseHold,
      ClaimDoor door,
      Once once) {
    this.takeClaim = takeClaim;
    this.offerHearing = offerHearing;
    this.closeHearing = closeHearing;
    this.proposeDecision = proposeDecision;
    this.decideClaim = decideClaim;
    this.releaseHold = releaseHold;
    this.door = door;
    this.once = once;
  }

  @POST
  @Path("assignment")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(versioned = true)
  @Operation(
      summary = "Take a claim",
      description = "The officer takes a submitted claim and from now on goes on with it alone.")
  public RestResponse<ClaimView> takeClaim(@PathParam("id") ClaimId id) {
    return once.answer(door.reviewed(id, takeClaim::take));
  }

  @POST
  @Path("hearing")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Offer a hearing",
      description = "Before less than asked can be proposed, the firm may answer (s.170(4)).")
  public RestResponse<ClaimView> offerHearing(
      @PathParam("id") ClaimId id, Body<OfferHearing.Request> body) {
    return once.answer(
        body,
        door.reviewed(id, claim -> offerHearing.offer(claim, body.read(offerHearing::resolve))));
  }

  @POST
  @Path("hearing-record")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Record a hearing",
      description = "What the firm said, or that it kept silent until the time to answer was over.")
  public RestResponse<ClaimView> recordHearing(
      @PathParam("id") ClaimId id, Body<CloseHearing.Request> body) {
    return once.answer(
        body,
        door.reviewed(id, claim -> closeHearing.close(claim, body.read(closeHearing::resolve))));
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
      @PathParam("id") ClaimId id, Body<ProposeDecision.Request> body) {
    return once.answer(
        body,
        door.reviewed(
            id, claim -> proposeDecision.propose(claim, body.read(ProposeDecision::resolve))));
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
  public RestResponse<ClaimView> decideClaim(
      @PathParam("id") ClaimId id, Body<DecideClaim.Request> body) {
    return once.answer(
        body,
        door.reviewed(id, claim -> decideClaim.decide(claim, body.read(DecideClaim::resolve))));
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
  public RestResponse<ClaimView> releaseHold(@PathParam("id") ClaimId id) {
    return once.answer(door.reviewed(id, releaseHold::release));
  }
}
