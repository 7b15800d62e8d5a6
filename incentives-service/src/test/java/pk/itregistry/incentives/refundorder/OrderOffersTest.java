package pk.itregistry.incentives.refundorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.refundorder.OrderLife.Act;
import pk.itregistry.incentives.refundorder.OrderLife.State;
import pk.itregistry.incentives.testkit.Bystander;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Admission;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderOffersTest {
  private static final Admission TREASURY = Bystander.officer("tariq", "treasury-officer");
  private static final Admission OFFICER = Bystander.officer("omar", "claims-officer");

  @Test
  void while_its_source_stands_an_order_leads_to_the_money() {
    Look standing = new Look(false, false, false, true);

    assertThat(standing.offers(OFFICER, "omar", State.ISSUED)).containsExactly(Act.SERVE);
    assertThat(standing.offers(TREASURY, "tariq", State.SERVED))
        .containsExactlyInAnyOrder(Act.SET_OFF_IN_WHOLE, Act.SET_OFF_IN_PART);
    assertThat(standing.offers(TREASURY, "tariq", State.PAYABLE)).isEmpty();
  }

  @Test
  void debts_are_stated_only_where_the_tax_authority_cannot_be_asked_and_set_off_once_they_are() {
    Look without = new Look(false, false, false, true, false, false);
    Look stated = new Look(false, false, false, true, false, true);

    assertThat(without.offers(TREASURY, "tariq", State.SERVED)).containsExactly(Act.STATE_DEBTS);
    assertThat(stated.offers(TREASURY, "tariq", State.SERVED))
        .containsExactlyInAnyOrder(Act.STATE_DEBTS, Act.SET_OFF_IN_WHOLE, Act.SET_OFF_IN_PART);
    assertThat(stated.offers(OFFICER, "omar", State.SERVED)).isEmpty();
  }

  @Test
  void once_its_source_is_gone_it_leads_to_its_cancellation_and_nowhere_else() {
    Look gone = new Look(false, false, true, true);

    assertThat(gone.offers(OFFICER, "omar", State.ISSUED)).isEmpty();
    for (State state : EnumSet.complementOf(EnumSet.of(State.CANCELLED))) {
      assertThat(gone.offers(TREASURY, "tariq", state)).containsExactly(Act.PROPOSE_CANCELLATION);
    }
    assertThat(gone.offers(TREASURY, "tariq", State.CANCELLED)).isEmpty();
  }

  @Test
  void another_one_than_the_proposer_is_offered_to_cancel() {
    Look gone = new Look(false, false, true, true);

    assertThat(gone.offers(TREASURY, "tariq", State.SERVED, "person:tariq"))
        .containsExactly(Act.PROPOSE_CANCELLATION);
    assertThat(gone.offers(TREASURY, "tahira", State.SERVED, "person:tariq"))
        .containsExactly(Act.PROPOSE_CANCELLATION, Act.CANCEL);
  }

  @Test
  void whoever_decided_the_claim_or_stood_on_its_firms_side_is_offered_neither() {
    assertThat(new Look(true, false, true, true).offers(TREASURY, "tariq", State.SERVED)).isEmpty();
    assertThat(new Look(false, true, true, true).offers(TREASURY, "tariq", State.SERVED)).isEmpty();
    assertThat(new Look(true, false, false, true).offers(TREASURY, "tariq", State.SERVED))
        .isEmpty();
  }

  @Test
  void what_the_bank_has_in_hand_waits_for_its_report() {
    assertThat(new Look(false, false, true, false).offers(TREASURY, "tariq", State.PAYABLE))
        .isEmpty();
  }

  @Test
  void a_firm_and_an_auditor_are_offered_nothing() {
    Look gone = new Look(false, false, true, true);

    for (State state : State.values()) {
      assertThat(gone.offers(Bystander.member(Permission.values()), "owner", state)).isEmpty();
      assertThat(gone.offers(Bystander.officer("asad", "auditor"), "asad", state)).isEmpty();
    }
  }

  private record Look(
      boolean hand,
      boolean decided,
      boolean gone,
      boolean stoppable,
      boolean numbered,
      boolean answerable) {
    Look(boolean hand, boolean decided, boolean gone, boolean stoppable) {
      this(hand, decided, gone, stoppable, true, true);
    }

    Set<Act> offers(Admission admission, String who, State state) {
      return offers(admission, who, state, null);
    }

    Set<Act> offers(Admission admission, String who, State state, @Nullable String proposedBy) {
      return new OrderOffers(
              Bystander.actor(who),
              admission,
              () -> hand,
              () -> decided,
              () -> gone,
              () -> stoppable,
              () -> numbered,
              () -> answerable)
          .of(state, proposedBy);
    }
  }
}
