package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHoldReleased;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.plumbing.access.Call;

/** An officer has looked at the changed source: the amount is computed anew and review goes on. */
@ApplicationScoped
class ReleaseHold {
  private final Claims claims;
  private final ClaimSources sources;
  private final ClaimAnnouncement announcement;
  private final Timeline timeline;
  private final Call call;

  ReleaseHold(
      Claims claims,
      ClaimSources sources,
      ClaimAnnouncement announcement,
      Timeline timeline,
      Call call) {
    this.claims = claims;
    this.sources = sources;
    this.announcement = announcement;
    this.timeline = timeline;
    this.call = call;
  }

  void release(ClaimId id) {
    Claim claim = claims.locked(id);
    call.expectVersion(claim.version());
    String actor = call.caller().actor();
    claim.releaseHold(actor);
    sources.recompute(claim);
    timeline.add(
        claim.timelineOf(),
        "HOLD_RELEASED",
        By.CLAIMS_OFFICER,
        actor,
        "Looked at; computed anew: %s.".formatted(claim.computed()));
    announcement.of(claim, ClaimHoldReleased::new);
  }
}
