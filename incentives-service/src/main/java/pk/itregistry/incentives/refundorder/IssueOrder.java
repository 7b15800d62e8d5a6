package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.incentives.ledger.Ledger;
import pk.itregistry.incentives.ledger.Posting;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.time.BusinessClock;

/** Issues the order with the decision; the payee's account is frozen as the register has it now. */
@ApplicationScoped
public class IssueOrder {
  private final RefundOrders orders;
  private final RegistryCopy register;
  private final Ledger ledger;
  private final BusinessClock clock;

  IssueOrder(RefundOrders orders, RegistryCopy register, Ledger ledger, BusinessClock clock) {
    this.orders = orders;
    this.register = register;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What was decided. */
  public record DecidedClaim(Timeline.Of of, String reference, Money computed, Money sanctioned) {}

  /** Issues the order in the transaction of the decision; also one that gives nothing is served. */
  public RefundOrderId issue(DecidedClaim claim, Actor by) {
    FirmState firm =
        register
            .firm(claim.of().firm())
            .orElseThrow(() -> new IllegalStateException("a claimant is not in the copy"));
    RefundOrderId id = RefundOrderId.fresh();
    String reference = reference(claim);
    orders.persist(new RefundOrder(id, reference, claim, firm, by, clock.today()));
    if (claim.sanctioned().isPositive()) {
      ledger.post(Posting.decided(id, claim.sanctioned()));
    }
    return id;
  }

  // A claim whose order was cancelled gets another one, with a number of its own.
  private String reference(DecidedClaim claim) {
    String first = claim.reference().replace("CLM-", "RO-");
    long before = orders.count("claimId", claim.of().claim().value());
    return before == 0 ? first : "%s-%d".formatted(first, before + 1);
  }
}
