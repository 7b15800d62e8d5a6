package pk.itregistry.incentives.claim;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
      operationId = "takeClaim",
      summary = "Take a claim",
      description = "The officer takes a submitted claim and from now on goes on with it alone.")
  @APIResponse(
      responseCode = "200",
      description = "The claim, under review.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response take(@PathParam("id") ClaimId id) {
    return once.answer(door.reviewed(id, takeClaim::take));
  }

  @POST
  @Path("hearing")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      operationId = "offerHearing",
      summary = "Offer a hearing",
      description = "Before less than asked can be proposed, the firm may answer (s.170(4)).")
  @APIResponse(
      responseCode = "200",
      description = "The claim, with the hearing offered.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response offerHearing(
      @PathParam("id") ClaimId id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = OfferHearing.Request.class),
                      examples =
                          @ExampleObject(
                              name = "offer",
                              value =
                                  """
                                  {"grounds": "The deposit is not in the treasury's books.",
                                   "answerBy": "2026-12-07"}
                                  """)))
          Body<OfferHearing.Request> body) {
    return once.answer(
        body,
        door.reviewed(id, claim -> offerHearing.offer(claim, body.read(offerHearing::resolve))));
  }

  @POST
  @Path("hearing-record")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      operationId = "recordHearing",
      summary = "Record a hearing",
      description = "What the firm said, or that it kept silent until the time to answer was over.")
  @APIResponse(
      responseCode = "200",
      description = "The claim, under review again.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response recordHearing(
      @PathParam("id") ClaimId id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = CloseHearing.Request.class),
                      examples =
                          @ExampleObject(
                              name = "heard",
                              value =
                                  """
                                  {"result": "HEARD", "record": "The firm sent its bank's advice."}
                                  """)))
          Body<CloseHearing.Request> body) {
    return once.answer(
        body,
        door.reviewed(id, claim -> closeHearing.close(claim, body.read(closeHearing::resolve))));
  }

  @POST
  @Path("proposal")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      operationId = "proposeDecision",
      summary = "Propose a decision",
      description =
          "An amount for every line, at most what was computed; less with reason code and legal"
              + " basis, and after a hearing.")
  @APIResponse(
      responseCode = "200",
      description = "The claim, with the proposal.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response propose(
      @PathParam("id") ClaimId id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ProposeDecision.Request.class),
                      examples = {
                        @ExampleObject(
                            name = "as computed",
                            value =
                                """
                                {"lines": [{"lineId": "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f",
                                            "sanctionedPkr": "211125.00"}]}
                                """),
                        @ExampleObject(
                            name = "less than asked",
                            value =
                                """
                                {"lines": [{"lineId": "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f",
                                            "sanctionedPkr": "100000.00",
                                            "reasonCode": "DEPOSIT_NOT_FOUND",
                                            "legalBasis": "Income Tax Ordinance 2001 s.170(4)"}]}
                                """)
                      }))
          Body<ProposeDecision.Request> body) {
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
      operationId = "decideClaim",
      summary = "Decide a claim",
      description =
          "Another person than the proposer accepts the proposal, which issues the refund order, or"
              + " sends it back with a reason.")
  @APIResponse(
      responseCode = "200",
      description = "The claim, decided or sent back.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response decide(
      @PathParam("id") ClaimId id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = DecideClaim.Request.class),
                      examples =
                          @ExampleObject(name = "accept", value = "{\"outcome\": \"ACCEPT\"}")))
          Body<DecideClaim.Request> body) {
    return once.answer(
        body,
        door.reviewed(id, claim -> decideClaim.decide(claim, body.read(DecideClaim::resolve))));
  }

  @POST
  @Path("hold-release")
  @Access(roles = "claims-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      operationId = "releaseHold",
      summary = "Release a hold",
      description =
          "The officer has looked at the changed source: amounts are computed anew and the review"
              + " goes on with this officer.")
  @APIResponse(
      responseCode = "200",
      description = "The claim, under review.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  public Response releaseHold(@PathParam("id") ClaimId id) {
    return once.answer(door.reviewed(id, releaseHold::release));
  }
}
