package pk.itregistry.incentives.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.payment.PaymentLife.Act;
import pk.itregistry.incentives.payment.PaymentLife.State;
import pk.itregistry.incentives.testkit.Bystander;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviceOffersTest {
  @Test
  void whoever_signed_first_is_not_offered_to_release() {
    assertThat(offered("tariq", State.PREPARED, false, false)).isEmpty();
    assertThat(offered("tahira", State.PREPARED, false, false)).containsExactly(Act.RELEASE);
  }

  @Test
  void any_treasury_officer_repairs() {
    assertThat(offered("tariq", State.REJECTED, false, false)).containsExactly(Act.REPAIR);
  }

  @Test
  void what_the_bank_reports_is_offered_to_nobody_here() {
    assertThat(offered("tahira", State.ADVISED, false, false))
        .containsExactly(Act.RECORD_NOT_EXECUTED);
    assertThat(offered("tahira", State.PAID, false, false)).isEmpty();
  }

  @Test
  void another_officer_confirms_what_was_recorded_and_either_refuses_it() {
    assertThat(offered("tariq", State.IN_DOUBT, false, true))
        .containsExactly(Act.REFUSE_NOT_EXECUTED);
    assertThat(offered("tahira", State.IN_DOUBT, false, true))
        .containsExactly(Act.CONFIRM_NOT_EXECUTED, Act.REFUSE_NOT_EXECUTED);
  }

  @Test
  void neither_is_anything_once_the_source_is_gone_or_to_who_had_a_hand_in_the_claim() {
    assertThat(offered("tahira", State.PREPARED, false, true)).isEmpty();
    assertThat(offered("tahira", State.PREPARED, true, false)).isEmpty();
  }

  @Test
  void an_auditor_is_offered_nothing() {
    AdviceOffers offers =
        new AdviceOffers(
            Bystander.actor("asad"),
            Bystander.officer("asad", "auditor"),
            () -> false,
            () -> false);

    assertThat(offers.of(State.PREPARED, "person:tariq", "person:tariq")).isEmpty();
  }

  private static Set<Act> offered(String who, State state, boolean hand, boolean gone) {
    return new AdviceOffers(
            Bystander.actor(who),
            Bystander.officer(who, "treasury-officer"),
            () -> hand,
            () -> gone)
        .of(state, "person:tariq", "person:tariq");
  }
}
