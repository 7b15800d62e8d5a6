package pk.itregistry.incentives.refundorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.incentives.outside.TaxAuthority.Kind;
import pk.itregistry.kernel.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SetOffPlanTest {

  @Test
  void a_debt_of_11125_leaves_200000_of_211125() {
    SetOffPlan plan =
        SetOffPlan.of(
            Money.pkr("211125.00"),
            List.of(demand("D1", Kind.OTHER_INCOME_TAX, "11125.00", false)));

    assertThat(plan.total()).isEqualTo(Money.pkr("11125.00"));
    assertThat(plan.cash()).isEqualTo(Money.pkr("200000.00"));
  }

  @Test
  void income_tax_comes_before_other_taxes_and_cash_comes_last() {
    SetOffPlan plan =
        SetOffPlan.of(
            Money.pkr("100.00"),
            List.of(
                demand("D1", Kind.OTHER_TAX, "80.00", false),
                demand("D2", Kind.OTHER_INCOME_TAX, "60.00", false)));

    assertThat(plan.parts().stream().map(SetOffPlan.Part::demand)).containsExactly("D2", "D1");
    assertThat(plan.parts().getLast().amount()).isEqualTo(Money.pkr("40.00"));
    assertThat(plan.cash()).isEqualTo(Money.pkr("0.00"));
  }

  @Test
  void a_stayed_demand_is_left_out() {
    SetOffPlan plan =
        SetOffPlan.of(Money.pkr("100.00"), List.of(demand("D1", Kind.OTHER_TAX, "80.00", true)));

    assertThat(plan.parts()).isEmpty();
    assertThat(plan.cash()).isEqualTo(Money.pkr("100.00"));
  }

  @Test
  void set_off_and_cash_are_always_the_refund_and_no_debt_gets_more_than_it_is() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Money refund = Money.pkr(BigDecimal.valueOf(random.nextLong(50_000_000), 2));
      List<Demand> demands = new ArrayList<>();
      for (int d = 0; d < random.nextInt(6); d++) {
        String amount = BigDecimal.valueOf(random.nextLong(20_000_000), 2).toPlainString();
        Kind kind = random.nextBoolean() ? Kind.OTHER_INCOME_TAX : Kind.OTHER_TAX;
        demands.add(demand("D" + d, kind, amount, random.nextInt(4) == 0));
      }

      SetOffPlan plan = SetOffPlan.of(refund, demands);

      Money parts =
          plan.parts().stream().map(SetOffPlan.Part::amount).reduce(Money.pkr("0"), Money::plus);
      assertThat(parts.plus(plan.cash())).as("seed %d, case %d", seed, i).isEqualTo(refund);
      assertThat(plan.cash().isNegative()).isFalse();
    }
  }

  private static Demand demand(String number, Kind kind, String amount, boolean stayed) {
    return new Demand(number, kind, Money.pkr(amount), stayed);
  }
}
