package pk.itregistry.incentives.refundorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.incentives.refundorder.IssueOrder.DecidedClaim;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundOrderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Actor OMAR = new Actor("person:omar", Set.of("claims-officer"));
  private static final Actor TARIQ = new Actor("person:tariq", Set.of("treasury-officer"));
  private static final Actor TAHIRA = new Actor("person:tahira", Set.of("treasury-officer"));
  private static final Iban ACCOUNT = new Iban("PK36SCBL0000001123456702");
  private static final Iban OTHER = new Iban("PK13HABB0000001123456702");
  private static final Ntn NUMBER = Ntn.of("0801599-6");

  @Test
  void an_order_freezes_the_account_that_the_register_has_then() {
    RefundOrder order = issued("211125.00", ACCOUNT);

    order.freezeAccount(OTHER);

    assertThat(order.account()).isEqualTo(ACCOUNT);
  }

  @Test
  void an_account_that_was_missing_is_frozen_later() {
    RefundOrder order = issued("211125.00", null);
    refused("payout-account-missing", order::account);

    order.freezeAccount(OTHER);

    assertThat(order.account()).isEqualTo(OTHER);
  }

  @Test
  void an_order_is_served_once() {
    RefundOrder order = served("211125.00");

    assertThat(order.servedOn).isEqualTo(TODAY);
    refused("act-not-allowed", () -> order.serve(OMAR, TODAY));
  }

  @Test
  void nothing_is_set_off_before_the_order_was_served() {
    RefundOrder order = issued("211125.00", ACCOUNT);

    refused("act-not-allowed", order::demandServed);
    refused("act-not-allowed", () -> order.setOff(Money.pkr("0"), TARIQ));
  }

  @Test
  void what_debts_leave_is_paid_in_cash() {
    RefundOrder order = served("211125.00");

    assertThat(order.setOff(Money.pkr("11125.00"), TARIQ)).isEqualTo(Money.pkr("200000.00"));
    refused("act-not-allowed", () -> order.setOff(Money.pkr("1.00"), TARIQ));
  }

  @Test
  void an_order_that_debts_take_whole_is_settled() {
    RefundOrder order = served("11125.00");

    assertThat(order.setOff(Money.pkr("11125.00"), TARIQ).isZero()).isTrue();
    assertThat(order.debtor()).isEmpty();
  }

  @Test
  void debts_are_asked_for_only_where_there_is_something_to_set_off() {
    assertThat(issued("211125.00", ACCOUNT).debtor()).contains(NUMBER);
    assertThat(issued("0", ACCOUNT).debtor()).isEmpty();
  }

  @Test
  void an_order_is_cancelled_by_two_persons_from_any_state() {
    for (RefundOrder order : List.of(issued("211125.00", ACCOUNT), served("211125.00"))) {
      order.proposeCancellation("The bank reversed it.", TARIQ, TODAY);

      order.cancel(TAHIRA, TODAY);

      assertThat(order.debtor()).isEmpty();
      refused("act-not-allowed", () -> order.cancel(TAHIRA, TODAY));
      refused("act-not-allowed", () -> order.serve(OMAR, TODAY));
    }
  }

  @Test
  void whoever_proposed_a_cancellation_does_not_confirm_it_and_leaves_the_order_as_it_was() {
    RefundOrder order = served("211125.00");
    order.proposeCancellation("The bank reversed it.", TARIQ, TODAY);

    refused("four-eyes", () -> order.cancel(TARIQ, TODAY));

    assertThat(order.debtor()).contains(NUMBER);
    order.cancel(TAHIRA, TODAY);
  }

  @Test
  void nobody_cancels_what_nobody_proposed_to_cancel() {
    refused("cancellation-not-proposed", () -> served("211125.00").cancel(TAHIRA, TODAY));
  }

  @Test
  void a_later_proposal_takes_the_place_of_an_earlier_one() {
    RefundOrder order = served("211125.00");
    order.proposeCancellation("The bank reversed it.", TARIQ, TODAY);
    order.proposeCancellation("The certificate was revoked.", TAHIRA, TODAY);

    refused("four-eyes", () -> order.cancel(TAHIRA, TODAY));
    order.cancel(TARIQ, TODAY);
  }

  @Test
  void an_order_that_debts_took_whole_can_be_cancelled_too() {
    RefundOrder order = served("11125.00");
    order.setOff(Money.pkr("11125.00"), TARIQ);
    order.proposeCancellation("The bank reversed it.", TARIQ, TODAY);

    order.cancel(TAHIRA, TODAY);

    assertThat(order.setOff()).isEqualTo(Money.pkr("11125.00"));
  }

  private static RefundOrder issued(String sanctioned, @Nullable Iban account) {
    FirmId firm = FirmId.fresh();
    Money money = Money.pkr(sanctioned);
    return new RefundOrder(
        RefundOrderId.fresh(),
        "RO-0000001",
        new DecidedClaim(new Timeline.Of(ClaimId.fresh(), firm), "CLM-0000001", money, money),
        new FirmState(
            firm,
            1,
            NUMBER,
            null,
            "Indus",
            "COMPANY",
            new PersonId("owner"),
            account,
            "ACTIVE",
            TODAY,
            null),
        OMAR,
        TODAY);
  }

  private static RefundOrder served(String sanctioned) {
    RefundOrder order = issued(sanctioned, ACCOUNT);
    order.serve(OMAR, TODAY);
    return order;
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }
}
