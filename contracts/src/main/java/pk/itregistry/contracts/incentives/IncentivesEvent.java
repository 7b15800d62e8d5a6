package pk.itregistry.contracts.incentives;

import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventType;

/** What incentives-service tells. Re-announced states are what they were: only copies care. */
public sealed interface IncentivesEvent extends Event {

  @EventType("pk.itregistry.incentives.claim.submitted.v1")
  record ClaimSubmitted(ClaimState claim) implements IncentivesEvent, OfClaim {}

  @EventType("pk.itregistry.incentives.claim.withdrawn.v1")
  record ClaimWithdrawn(ClaimState claim) implements IncentivesEvent, OfClaim {}

  /** Review stands still because a source changed; the refund clock goes on. */
  @EventType("pk.itregistry.incentives.claim.held.v1")
  record ClaimHeld(ClaimState claim) implements IncentivesEvent, OfClaim {}

  /** An officer has looked at the changed source: computed anew, and the review goes on. */
  @EventType("pk.itregistry.incentives.claim.hold-released.v1")
  record ClaimHoldReleased(ClaimState claim) implements IncentivesEvent, OfClaim {}

  /** The firm is asked what it says before an officer proposes to decide against it. */
  @EventType("pk.itregistry.incentives.claim.hearing-offered.v1")
  record ClaimHearingOffered(ClaimState claim) implements IncentivesEvent, OfClaim {}

  @EventType("pk.itregistry.incentives.claim.decided.v1")
  record ClaimDecided(ClaimState claim) implements IncentivesEvent, OfClaim {}

  /** A source changed after the decision: nothing more is paid on it; paidOn tells what was. */
  @EventType("pk.itregistry.incentives.claim.reassessment-opened.v1")
  record ClaimReassessmentOpened(ClaimState claim) implements IncentivesEvent, OfClaim {}

  /** The bank reported the refund as paid. */
  @EventType("pk.itregistry.incentives.claim.paid.v1")
  record ClaimPaid(ClaimState claim) implements IncentivesEvent, OfClaim {}

  /** What was paid came back from the bank: it is owed again. */
  @EventType("pk.itregistry.incentives.claim.payment-returned.v1")
  record ClaimPaymentReturned(ClaimState claim) implements IncentivesEvent, OfClaim {}

  @EventType("pk.itregistry.incentives.claim.reannounced.v1")
  record ClaimReannounced(ClaimState claim) implements IncentivesEvent, OfClaim {}

  /** Told in the order of what happens to a claim. */
  interface OfClaim extends Event {
    ClaimState claim();

    @Override
    default String subject() {
      return claim().claimId().toString();
    }
  }
}
