package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.incentives.claim.AClaim.AMINA;
import static pk.itregistry.incentives.claim.AClaim.ASKED;
import static pk.itregistry.incentives.claim.AClaim.OMAR;
import static pk.itregistry.incentives.claim.AClaim.TODAY;
import static pk.itregistry.incentives.claim.AClaim.giving;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHeld;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReassessmentOpened;
import pk.itregistry.incentives.claim.Amounts.Outcome;
import pk.itregistry.incentives.claim.ClaimLife.State;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.money.Money;

/** What becomes of a claim when what it rests on changes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangedClaimTest {
  private static final Actor TAHIRA = new Actor("person:tahira", Set.of("treasury-officer"));
  private static final Money LESS = Money.pkr("100000.00");

  @Test
  void what_gave_something_is_reassessed_and_each_change_is_told_as_what_it_is() {
    Claim claim = AClaim.decided(LESS);
    assertThat(claim.canBeReassessed()).isTrue();

    claim.markForReassessment("The bank reissued it.");
    claim.markForReassessment("The bank reissued it.");
    claim.markForReassessment("The bank reversed it.");

    assertThat(claim.reassessmentReason).isEqualTo("The bank reversed it.");
    assertThat(claim.untold().pending()).containsOnlyOnce(ClaimReassessmentOpened.class);
  }

  @Test
  void what_stands_again_is_not_reassessed_any_more() {
    Claim claim = AClaim.decided(LESS);
    claim.markForReassessment("The deposit is not confirmed.");

    claim.standsAgain();

    assertThat(claim.reassessmentReason).isNull();
  }

  @Test
  void a_claim_whose_order_was_cancelled_is_held_and_decided_anew() {
    Claim claim = AClaim.decided(ASKED);
    claim.markForReassessment("The bank reversed it.");

    claim.reviewAgain("The bank reversed it.", TAHIRA);

    assertThat(claim.state()).isEqualTo(State.ON_HOLD);
    assertThat(claim.holdReason).isEqualTo("The bank reversed it.");
    assertThat(claim.outcome).isNull();
    assertThat(claim.reassessmentReason).isNull();
    assertThat(claim.told().sanctionedPkr()).isNull();
    claim.releaseHold(OMAR);
    claim.propose(giving(claim, ASKED), OMAR);
    claim.decide(AMINA, TODAY);
    assertThat(claim.outcome).isEqualTo(Outcome.SANCTIONED);
  }

  @Test
  void what_happens_to_a_held_claim_is_told_too() {
    Claim claim = AClaim.submitted();
    claim.hold("The bank reissued it.");

    claim.hold("The bank reversed it.");

    assertThat(claim.holdReason).isEqualTo("The bank reversed it.");
    assertThat(claim.untold().pending()).containsOnlyOnce(ClaimHeld.class);
  }
}
