package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.time.BusinessClock;

/** Hands a drafted claim in: the facts are taken as they are now, and the refund clock starts. */
@ApplicationScoped
class SubmitClaim {
  private final ClaimSources sources;
  private final BusinessClock clock;

  SubmitClaim(ClaimSources sources, BusinessClock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  void perform(Claim claim, Actor by) {
    claim.submit(by, clock.instant());
    sources.snapshotAgain(claim);
  }
}
