package pk.itregistry.incentives.performance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.plumbing.access.Access;

/** The public's door to how refunds are doing. */
@Path("refund-performance")
@Tag(name = "public", description = "What everyone may know of how refunds are doing.")
class RefundPerformanceResource {
  private final RefundPerformance performance;

  RefundPerformanceResource(RefundPerformance performance) {
    this.performance = performance;
  }

  @GET
  @Access(open = true)
  @Operation(
      summary = "See how refunds are done",
      description = "Claims received, decided, served, breached and paid, and the median of days.")
  public RefundPerformance.Figures readRefundPerformance() {
    return performance.read();
  }
}
