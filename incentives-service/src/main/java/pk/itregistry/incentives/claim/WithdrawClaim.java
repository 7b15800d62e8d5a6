package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.eligibility.ClaimedRemittances;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes a claim back before its decision; its remittances can be claimed again. */
@ApplicationScoped
class WithdrawClaim {
  private final ClaimedRemittances claimed;
  private final BusinessClock clock;

  WithdrawClaim(ClaimedRemittances claimed, BusinessClock clock) {
    this.claimed = claimed;
    this.clock = clock;
  }

  void perform(Claim claim, Actor by) {
    claim.withdraw(by, clock.today());
    claimed.free(claim.id());
  }
}
