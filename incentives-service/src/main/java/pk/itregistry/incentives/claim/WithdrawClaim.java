package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimWithdrawn;
import pk.itregistry.incentives.eligibility.ClaimedRemittances;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/** Takes a claim back before its decision; its remittances can be claimed again. */
@ApplicationScoped
class WithdrawClaim {
  private final Claims claims;
  private final ClaimedRemittances claimed;
  private final ClaimAnnouncement announcement;
  private final Timeline timeline;
  private final BusinessClock clock;
  private final Call call;

  WithdrawClaim(
      Claims claims,
      ClaimedRemittances claimed,
      ClaimAnnouncement announcement,
      Timeline timeline,
      BusinessClock clock,
      Call call) {
    this.claims = claims;
    this.claimed = claimed;
    this.announcement = announcement;
    this.timeline = timeline;
    this.clock = clock;
    this.call = call;
  }

  void withdraw(ClaimId id) {
    Claim claim = claims.locked(id);
    call.expectVersion(claim.version());
    claim.withdraw(clock.today());
    claimed.free(id);
    timeline.add(
        claim.timelineOf(), "WITHDRAWN", By.FIRM, call.caller().actor(), "Withdrawn by the firm.");
    announcement.of(claim, ClaimWithdrawn::new);
  }
}
