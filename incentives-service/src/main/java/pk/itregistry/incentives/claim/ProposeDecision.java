package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.Actor;

/** The officer proposes an amount for every line, on sources that are still what they were. */
@ApplicationScoped
class ProposeDecision {
  private final ClaimSources sources;

  ProposeDecision(ClaimSources sources) {
    this.sources = sources;
  }

  void perform(Claim claim, Proposal proposal, Actor by) {
    claim.propose(proposal, by);
    sources.refuseIfChanged(claim);
  }
}
