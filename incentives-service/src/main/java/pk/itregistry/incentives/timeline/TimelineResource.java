package pk.itregistry.incentives.timeline;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.incentives.timeline.Timeline.Entry;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;

/** The door to what happened to a claim, for its firm and for officers. */
@Path("claims/{claim}/timeline")
@Tag(name = "claims")
class TimelineResource {
  private final Timeline timeline;
  private final Gatekeeper gatekeeper;

  TimelineResource(Timeline timeline, Gatekeeper gatekeeper) {
    this.timeline = timeline;
    this.gatekeeper = gatekeeper;
  }

  /** Oldest first, at most 500. */
  public record ClaimTimeline(List<Entry> items) {}

  @GET
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read what happened to a claim",
      description =
          "Everything that happened to the claim, its order and its payment, oldest first. The firm"
              + " sees in which role somebody acted, officers also see who.")
  public ClaimTimeline readClaimTimeline(ClaimId claim) {
    FirmId firm = timeline.firmOf(claim).orElseThrow(() -> new Refused(new NotFound("claim")));
    gatekeeper.admit(firm, "claim");
    return new ClaimTimeline(timeline.of(claim, gatekeeper.seesAsOfficer(firm)));
  }
}
