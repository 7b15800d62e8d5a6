package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimSubmitted;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/** Hands a drafted claim in: the facts are taken as they are now, and the refund clock starts. */
@ApplicationScoped
class SubmitClaim {
  private final Claims claims;
  private final ClaimSources sources;
  private final ClaimAnnouncement announcement;
  private final Timeline timeline;
  private final BusinessClock clock;
  private final Call call;

  SubmitClaim(
      Claims claims,
      ClaimSources sources,
      ClaimAnnouncement announcement,
      Timeline timeline,
      BusinessClock clock,
      Call call) {
    this.claims = claims;
    this.sources = sources;
    this.announcement = announcement;
    this.timeline = timeline;
    this.clock = clock;
    this.call = call;
  }

  void submit(ClaimId id) {
    Claim claim = claims.locked(id);
    call.expectVersion(claim.version());
    claim.submit(clock.instant());
    sources.snapshotAgain(claim);
    timeline.add(
        claim.timelineOf(),
        "SUBMITTED",
        By.FIRM,
        call.caller().actor(),
        "Received; %s claimed; the order is due by %s.".formatted(claim.computed(), claim.dueOn()));
    announcement.of(claim, ClaimSubmitted::new);
  }
}
