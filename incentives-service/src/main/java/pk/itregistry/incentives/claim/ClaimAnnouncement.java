package pk.itregistry.incentives.claim;

import java.time.Instant;
import pk.itregistry.contracts.incentives.ClaimState;

/** A claim as other services may know it. */
final class ClaimAnnouncement {
  private ClaimAnnouncement() {}

  static ClaimState of(Claim claim) {
    Instant received = claim.receivedAt;
    return new ClaimState(
        claim.id(),
        claim.version(),
        claim.firm(),
        claim.scheme(),
        claim.state().name(),
        claim.lines().stream().map(ClaimLine::remittance).toList(),
        received == null ? null : claim.amounts().computed().amount(),
        claim.state() == ClaimLife.State.DECIDED ? claim.amounts().sanctioned().amount() : null,
        received,
        claim.dueOn,
        claim.paidOn);
  }
}
