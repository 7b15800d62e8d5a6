package pk.itregistry.incentives.clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.time.BusinessClock;

/** The door to a claim's refund clock, the same for its firm and for officers. */
@Path("claims/{claim}/clock")
@Tag(name = "claims")
class RefundClockResource {
  private final ClockDirectory directory;
  private final BusinessClock clock;
  private final Gatekeeper gatekeeper;

  RefundClockResource(ClockDirectory directory, BusinessClock clock, Gatekeeper gatekeeper) {
    this.directory = directory;
    this.clock = clock;
    this.gatekeeper = gatekeeper;
  }

  @GET
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read the refund clock",
      description =
          "Sixty days from the receipt of the claim to the service of the order (s.170(4)); the same"
              + " clock for the firm and for officers. 404 while the claim is a draft.")
  public RefundClock readRefundClock(@PathParam("claim") ClaimId id) {
    ClockDirectory.Dates dates =
        directory.of(id).orElseThrow(() -> new Refused(new NotFound("claim")));
    gatekeeper.admit(dates.firm(), "claim");
    Instant receivedAt = dates.receivedAt();
    if (receivedAt == null) {
      throw new Refused(new NotFound("refund clock"));
    }
    return RefundClock.read(receivedAt, dates.stoppedOn(), clock.today());
  }
}
