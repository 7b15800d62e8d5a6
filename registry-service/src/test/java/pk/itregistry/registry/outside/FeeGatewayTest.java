package pk.itregistry.registry.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.plumbing.testkit.Refusals.problemOf;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeGatewayTest {
  private static final ApplicationId APPLICATION = ApplicationId.fresh();
  private static final Money FEE = Money.pkr("10000.00");

  private final FeeGateway standIn = new FeeGatewayChoice().gateway(true);

  @Test
  void the_stand_in_knows_every_payment_but_those_that_say_otherwise() {
    assertThatCode(() -> standIn.confirm(APPLICATION.value(), "GW-1", FEE))
        .doesNotThrowAnyException();
    assertThat(problemOf(() -> standIn.confirm(APPLICATION.value(), "REFUSED-1", FEE)).detail())
        .contains("10000.00");
    assertThat(codeOf(() -> standIn.confirm(APPLICATION.value(), "REFUSED-1", FEE)))
        .isEqualTo("rule-fee-not-paid");
  }

  @Test
  void the_stand_in_knows_its_own_words_in_any_spelling() {
    assertThat(codeOf(() -> standIn.confirm(APPLICATION.value(), "refused-1", FEE)))
        .isEqualTo("rule-fee-not-paid");
  }

  @Test
  void the_stand_in_takes_a_payment_back_and_gives_one_back_as_it_is_told_to() {
    assertThat(standIn.tookBack(APPLICATION, "GW-1")).isFalse();
    assertThat(standIn.tookBack(APPLICATION, "REVERSED-1")).isTrue();
    assertThatCode(() -> standIn.giveBack(APPLICATION, "GW-1", FEE)).doesNotThrowAnyException();
    assertThat(codeOf(() -> standIn.giveBack(APPLICATION, "SLOW-1", FEE)))
        .isEqualTo("fee-gateway-unavailable");
    assertThatCode(() -> standIn.giveBack(APPLICATION, "SLOW-1", FEE)).doesNotThrowAnyException();
    assertThat(codeOf(() -> standIn.giveBack(APPLICATION, "KEPT-1", FEE)))
        .isEqualTo("fee-gateway-unavailable");
  }

  @Test
  void what_the_stand_in_answers_is_told_only_where_it_stands() {
    assertThat(new TestValuesResource(true).listTestValues().getEntity().items())
        .extracting(TestValuesResource.FeeTestValue::value)
        .containsExactly(
            "REFUSED*",
            "REVERSED*",
            "SLOW*",
            "KEPT*",
            "SILENT*",
            "80000*",
            "80001*",
            "80002*",
            "80003*",
            "*0404",
            "*0409",
            "*0501",
            "*0503");
    assertThat(codeOf(() -> new TestValuesResource(false).listTestValues())).isEqualTo("not-found");
  }

  @Test
  void without_a_gateway_nothing_is_paid_and_one_may_ask_again() {
    FeeGateway none = new FeeGatewayChoice().gateway(false);

    assertThat(codeOf(() -> none.confirm(APPLICATION.value(), "GW-1", FEE)))
        .isEqualTo("fee-gateway-unavailable");
    assertThat(problemOf(() -> none.confirm(APPLICATION.value(), "GW-1", FEE)).retryAfter())
        .isPresent();
    assertThat(codeOf(() -> none.tookBack(APPLICATION, "GW-1")))
        .isEqualTo("fee-gateway-unavailable");
    assertThat(codeOf(() -> none.giveBack(APPLICATION, "GW-1", FEE)))
        .isEqualTo("fee-gateway-unavailable");
  }
}
