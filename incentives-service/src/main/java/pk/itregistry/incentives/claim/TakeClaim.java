package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.plumbing.access.Call;

/** An officer takes a submitted claim: from now on only this officer goes on with it. */
@ApplicationScoped
class TakeClaim {
  private final Claims claims;
  private final Timeline timeline;
  private final Call call;

  TakeClaim(Claims claims, Timeline timeline, Call call) {
    this.claims = claims;
    this.timeline = timeline;
    this.call = call;
  }

  void take(ClaimId id) {
    Claim claim = claims.locked(id);
    call.expectVersion(claim.version());
    String actor = call.caller().actor();
    claim.take(actor);
    timeline.add(claim.timelineOf(), "TAKEN", By.CLAIMS_OFFICER, actor, "Taken for review.");
    claims.flush();
  }
}
