package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.incentives.claim.AClaim.AMINA;
import static pk.itregistry.incentives.claim.AClaim.NOW;
import static pk.itregistry.incentives.claim.AClaim.OMAR;
import static pk.itregistry.incentives.claim.AClaim.PORTAL;
import static pk.itregistry.incentives.claim.AClaim.TODAY;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimDecided;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHeld;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHoldReleased;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaid;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaymentReturned;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReassessmentOpened;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimSubmitted;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimWithdrawn;
import pk.itregistry.kernel.lifecycle.Lifecycle.Step;

/** Which acts others hear of: the table says so, and the claim remembers until it is written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatIsToldTest {
  @Test
  void the_table_says_of_which_acts_others_are_told() {
    assertThat(ClaimLife.LIFE.steps())
        .filteredOn(step -> step.event() != null)
        .extracting(Step::act)
        .containsOnly(
            ClaimLife.Act.SUBMIT,
            ClaimLife.Act.OFFER_HEARING,
            ClaimLife.Act.DECIDE,
            ClaimLife.Act.HOLD,
            ClaimLife.Act.REVIEW_AGAIN,
            ClaimLife.Act.RELEASE_HOLD,
            ClaimLife.Act.WITHDRAW);
  }

  @Test
  void each_act_that_is_told_is_remembered_once_and_in_order() {
    Claim claim = AClaim.submitted();
    claim.hold("The remittance was reversed.");
    claim.releaseHold(OMAR);

    assertThat(claim.untold().pending())
        .isEqualTo(List.of(ClaimSubmitted.class, ClaimHeld.class, ClaimHoldReleased.class));
  }

  @Test
  void what_only_officers_do_among_themselves_tells_nobody() {
    Claim claim = AClaim.proposedInFull();

    assertThat(claim.untold().pending()).isEqualTo(List.of(ClaimSubmitted.class));
  }

  @Test
  void a_decision_and_what_the_bank_says_of_it_are_told() {
    Claim claim = AClaim.proposedInFull();
    claim.decide(AMINA, TODAY);
    claim.paid(TODAY);
    claim.paid(null);
    claim.markForReassessment("The remittance was reversed.");

    assertThat(claim.untold().pending())
        .isEqualTo(
            List.of(
                ClaimSubmitted.class,
                ClaimDecided.class,
                ClaimPaid.class,
                ClaimPaymentReturned.class,
                ClaimReassessmentOpened.class));
  }

  @Test
  void a_withdrawal_is_told() {
    Claim claim = AClaim.submitted();
    claim.withdraw(PORTAL, TODAY);

    assertThat(claim.untold().pending())
        .isEqualTo(List.of(ClaimSubmitted.class, ClaimWithdrawn.class));
  }

  @Test
  void a_refused_act_tells_nothing() {
    Claim claim = AClaim.submitted();
    try {
      claim.submit(PORTAL, NOW);
    } catch (RuntimeException refused) {
      // what it tells is the test's question
    }

    assertThat(claim.untold().pending()).isEqualTo(List.of(ClaimSubmitted.class));
  }
}
