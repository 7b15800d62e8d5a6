package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import pk.itregistry.incentives.refundorder.IssueOrder;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Another person than the proposer accepts the proposal, which issues the order, or sends it back.
 */
@ApplicationScoped
class DecideClaim {
  private final Claims claims;
  private final ClaimSources sources;
  private final IssueOrder orders;
  private final BusinessClock clock;

  DecideClaim(Claims claims, ClaimSources sources, IssueOrder orders, BusinessClock clock) {
    this.claims = claims;
    this.sources = sources;
    this.orders = orders;
    this.clock = clock;
  }

  void perform(Claim claim, Decision decision, Actor by) {
    switch (decision.outcome()) {
      case ACCEPT -> accept(claim, by);
      case SEND_BACK -> claim.sendBack(Objects.requireNonNull(decision.reason()), by);
    }
  }

  private void accept(Claim claim, Actor by) {
    claim.decide(by, clock.today());
    sources.refuseIfChanged(claim);
    claims.flush(); // the decision stands in the timeline before its order
    Amounts amounts = claim.amounts();
    orders.issue(
        new IssueOrder.DecidedClaim(
            claim.timelineOf(), claim.reference(), amounts.computed(), amounts.sanctioned()),
        by);
  }
}
