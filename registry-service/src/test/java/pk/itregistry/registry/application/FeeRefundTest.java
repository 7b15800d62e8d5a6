package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.registry.application.AnApplication.DAY;
import static pk.itregistry.registry.application.AnApplication.FEE;
import static pk.itregistry.registry.application.AnApplication.PAYMENT;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeRefundTest {

  private static FeeRefund due() {
    return new FeeRefund(ApplicationId.fresh(), PAYMENT, FEE, DAY);
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(FeeRefund.LIFE);
  }

  @Test
  void money_is_given_back_once() {
    FeeRefund refund = due();
    refund.giveBack(DAY.plusDays(1));

    assertThat(refund.state()).isEqualTo(FeeRefund.State.GIVEN_BACK);
    assertThat(refund.stateSince()).isEqualTo(DAY.plusDays(1));
    assertThat(codeOf(() -> refund.giveBack(DAY))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> refund.settle("By cheque.", DAY))).isEqualTo("act-not-allowed");
  }

  @Test
  void what_the_gateway_keeps_is_settled_otherwise() {
    FeeRefund refund = due();
    refund.settle("By cheque 17.", DAY);

    assertThat(refund.state()).isEqualTo(FeeRefund.State.SETTLED);
    assertThat(refund.settlement()).isEqualTo("By cheque 17.");
  }
}
