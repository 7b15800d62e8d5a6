package pk.itregistry.incentives.ledger;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.ledger.LedgerView.OrderPostings;
import pk.itregistry.incentives.ledger.LedgerView.PostingView;
import pk.itregistry.incentives.ledger.LedgerView.TrialBalance;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;

/** The auditors' and the treasury's door to the books. */
@Path("ledger")
@Tag(name = "ledger", description = "The books: postings and balances.")
class LedgerResource {
  private final Ledger ledger;

  LedgerResource(Ledger ledger) {
    this.ledger = ledger;
  }

  @GET
  @Path("trial-balance")
  @Access(roles = {"auditor", "treasury-officer"})
  @Operation(
      summary = "Read the trial balance",
      description = "Every account with its debits, credits and balance; the sum is zero.")
  public TrialBalance readTrialBalance() {
    return TrialBalance.of(ledger.totals());
  }

  @GET
  @Path("postings")
  @Access(roles = {"auditor", "treasury-officer"})
  @Operation(
      summary = "List the postings of an order",
      description = "What was posted on a refund order, oldest first; debits are positive.")
  public OrderPostings listPostings(
      @QueryParam("order") @Parameter(description = "The refund order.", required = true)
          @Nullable RefundOrderId order) {
    Faults faults = new Faults();
    RefundOrderId named = faults.required("order", order, id -> id);
    faults.refuseMalformed();
    return new OrderPostings(
        named, ledger.of(named).values().stream().map(PostingView::of).toList());
  }
}
