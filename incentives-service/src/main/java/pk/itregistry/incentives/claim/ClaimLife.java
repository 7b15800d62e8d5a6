package pk.itregistry.incentives.claim;

import static pk.itregistry.incentives.claim.ClaimLife.Act.CLOSE_HEARING;
import static pk.itregistry.incentives.claim.ClaimLife.Act.DECIDE;
import static pk.itregistry.incentives.claim.ClaimLife.Act.HOLD;
import static pk.itregistry.incentives.claim.ClaimLife.Act.OFFER_HEARING;
import static pk.itregistry.incentives.claim.ClaimLife.Act.PROPOSE;
import static pk.itregistry.incentives.claim.ClaimLife.Act.RELEASE_HOLD;
import static pk.itregistry.incentives.claim.ClaimLife.Act.REVIEW_AGAIN;
import static pk.itregistry.incentives.claim.ClaimLife.Act.SEND_BACK;
import static pk.itregistry.incentives.claim.ClaimLife.Act.SUBMIT;
import static pk.itregistry.incentives.claim.ClaimLife.Act.TAKE;
import static pk.itregistry.incentives.claim.ClaimLife.Act.WITHDRAW;
import static pk.itregistry.incentives.claim.ClaimLife.State.DECIDED;
import static pk.itregistry.incentives.claim.ClaimLife.State.DRAFT;
import static pk.itregistry.incentives.claim.ClaimLife.State.HEARING_OFFERED;
import static pk.itregistry.incentives.claim.ClaimLife.State.ON_HOLD;
import static pk.itregistry.incentives.claim.ClaimLife.State.PROPOSED;
import static pk.itregistry.incentives.claim.ClaimLife.State.SUBMITTED;
import static pk.itregistry.incentives.claim.ClaimLife.State.UNDER_REVIEW;
import static pk.itregistry.incentives.claim.ClaimLife.State.WITHDRAWN;
import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimDecided;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHearingOffered;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHeld;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHoldReleased;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimSubmitted;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimWithdrawn;
import pk.itregistry.kernel.lifecycle.Lifecycle;

/** The life of a claim, from the firm's draft to the decision, and which of it others are told. */
final class ClaimLife {
  private static final String FIRM = "firm";
  private static final String OFFICER = "claims officer";
  private static final String APPROVER = "approver";
  private static final String TWO_OFFICERS = "another treasury officer or approver";
  private static final String SYSTEM = "system";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "claim",
          DRAFT,
          step(DRAFT, SUBMIT, SUBMITTED, FIRM, ClaimSubmitted.class),
          step(SUBMITTED, TAKE, UNDER_REVIEW, OFFICER),
          step(UNDER_REVIEW, OFFER_HEARING, HEARING_OFFERED, OFFICER, ClaimHearingOffered.class),
          step(HEARING_OFFERED, CLOSE_HEARING, UNDER_REVIEW, OFFICER),
          step(UNDER_REVIEW, PROPOSE, PROPOSED, OFFICER),
          step(PROPOSED, SEND_BACK, UNDER_REVIEW, APPROVER),
          step(PROPOSED, DECIDE, DECIDED, APPROVER, ClaimDecided.class),
          step(SUBMITTED, HOLD, ON_HOLD, SYSTEM, ClaimHeld.class),
          step(UNDER_REVIEW, HOLD, ON_HOLD, SYSTEM, ClaimHeld.class),
          step(HEARING_OFFERED, HOLD, ON_HOLD, SYSTEM, ClaimHeld.class),
          step(PROPOSED, HOLD, ON_HOLD, SYSTEM, ClaimHeld.class),
          step(DECIDED, REVIEW_AGAIN, ON_HOLD, TWO_OFFICERS, ClaimHeld.class),
          step(ON_HOLD, RELEASE_HOLD, UNDER_REVIEW, OFFICER, ClaimHoldReleased.class),
          step(DRAFT, WITHDRAW, WITHDRAWN, FIRM, ClaimWithdrawn.class),
          step(SUBMITTED, WITHDRAW, WITHDRAWN, FIRM, ClaimWithdrawn.class),
          step(UNDER_REVIEW, WITHDRAW, WITHDRAWN, FIRM, ClaimWithdrawn.class),
          step(HEARING_OFFERED, WITHDRAW, WITHDRAWN, FIRM, ClaimWithdrawn.class),
          step(PROPOSED, WITHDRAW, WITHDRAWN, FIRM, ClaimWithdrawn.class),
          step(ON_HOLD, WITHDRAW, WITHDRAWN, FIRM, ClaimWithdrawn.class));

  private ClaimLife() {}

  /** Where a claim stands. */
  @Schema(name = "ClaimState")
  enum State {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    HEARING_OFFERED,
    PROPOSED,
    DECIDED,
    ON_HOLD,
    WITHDRAWN
  }

  /** What can be done with a claim. It is reviewed again when its order is cancelled. */
  @Schema(name = "ClaimAct")
  enum Act {
    SUBMIT,
    TAKE,
    OFFER_HEARING,
    CLOSE_HEARING,
    PROPOSE,
    SEND_BACK,
    DECIDE,
    HOLD,
    REVIEW_AGAIN,
    RELEASE_HOLD,
    WITHDRAW
  }
}
