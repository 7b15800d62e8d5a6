package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.Actor;

/** An officer has looked at the changed source: the amount is computed anew and review goes on. */
@ApplicationScoped
class ReleaseHold {
  private final ClaimSources sources;

  ReleaseHold(ClaimSources sources) {
    this.sources = sources;
  }

  void perform(Claim claim, Actor by) {
    claim.releaseHold(by);
    sources.recompute(claim);
  }
}
