package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.function.Function;
import pk.itregistry.contracts.incentives.IncentivesEvent;
import pk.itregistry.plumbing.event.Outbox;

/** Tells others of a claim: its whole public state, with the version it has after the act. */
@ApplicationScoped
class ClaimAnnouncement {
  private final Claims claims;
  private final Outbox outbox;

  ClaimAnnouncement(Claims claims, Outbox outbox) {
    this.claims = claims;
    this.outbox = outbox;
  }

  void of(
      Claim claim, Function<pk.itregistry.contracts.incentives.ClaimState, IncentivesEvent> event) {
    claims.flush(); // the version grows with the flush
    outbox.announce(event.apply(stateOf(claim)));
  }

  /** A claim as others may know it. */
  static pk.itregistry.contracts.incentives.ClaimState stateOf(Claim claim) {
    boolean submitted = claim.receivedAt() != null;
    BigDecimal sanctioned =
        claim.state() == ClaimState.DECIDED ? claim.sanctioned().amount() : null;
    return new pk.itregistry.contracts.incentives.ClaimState(
        claim.id(),
        claim.version(),
        claim.firm(),
        claim.scheme(),
        claim.state().name(),
        claim.lines().stream().map(ClaimLine::remittance).toList(),
        submitted ? claim.computed().amount() : null,
        sanctioned,
        claim.receivedAt(),
        claim.dueOn(),
        claim.paidOn());
  }
}
