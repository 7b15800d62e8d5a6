package pk.itregistry.exports.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Stated.dollars;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.allocation.AllocationToMake.DeductionToMake;
import pk.itregistry.exports.line.LineBalances.Balance;
import pk.itregistry.exports.remittance.RemittanceFunds.Funds;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllocationActsTest {
  private static final FirmId FIRM = FirmId.fresh();
  private static final LineId LINE = LineId.fresh();
  private static final RemittanceId REMITTANCE = RemittanceId.fresh();

  private static Balance line(Money open) {
    return new Balance(LINE, FIRM, ReturnId.fresh(), true, open);
  }

  private static AllocationToMake wanted(String amount, String... deducted) {
    return new AllocationToMake(
        LINE,
        REMITTANCE,
        new BigDecimal(amount),
        List.of(deducted).stream()
            .map(kept -> new DeductionToMake(Deduction.Kind.PLATFORM_FEE, new BigDecimal(kept)))
            .toList());
  }

  private static List<String> broken(AllocationToMake wanted, Funds funds, Money openOnLine) {
    return Refusals.faultsOf(
        () -> AllocateRemittance.check(wanted, funds, line(openOnLine), new Faults()));
  }

  private static Funds funds(String open) {
    return new Funds(REMITTANCE, FIRM, dollars(open), false);
  }

  @Test
  void amount_and_deductions_may_take_all_that_either_side_holds() {
    AllocateRemittance.check(
        wanted("90.00", "10.00"), funds("90.00"), line(dollars("100.00")), new Faults());
  }

  @Test
  void a_remittance_gives_no_more_than_it_holds() {
    assertThat(broken(wanted("90.01"), funds("90.00"), dollars("100.00")))
        .containsExactly("/amount rule-exceeds-remittance");
  }

  @Test
  void a_line_takes_no_more_than_is_open() {
    assertThat(broken(wanted("100.01"), funds("500"), dollars("100.00")))
        .containsExactly("/amount rule-exceeds-line");
    assertThat(broken(wanted("100.00", "0.01"), funds("500"), dollars("100.00")))
        .containsExactly("/deductions rule-exceeds-line");
  }

  @Test
  void currencies_never_meet() {
    Money yen = new Money(BigDecimal.TEN, Currency.getInstance("JPY"));

    assertThat(broken(wanted("1"), funds("500"), yen))
        .containsExactly("/lineId rule-other-currency");
  }

  @Test
  void a_reversed_remittance_gives_nothing() {
    Funds reversed = new Funds(REMITTANCE, FIRM, dollars("0"), true);

    assertThat(broken(wanted("1"), reversed, dollars("1")))
        .containsExactly("/remittanceId rule-remittance-reversed");
  }

  @Test
  void every_amount_keeps_the_currencys_decimals() {
    assertThat(broken(wanted("0.001", "1", "0.001"), funds("500"), dollars("100")))
        .containsExactly("/amount rule-currency-scale", "/deductions/1/amount rule-currency-scale");
  }

  @Test
  void deductions_keep_the_order_in_which_they_were_sent() {
    assertThat(wanted("1", "2", "3").kept())
        .extracting(Deduction::amount)
        .containsExactly(new BigDecimal("2"), new BigDecimal("3"));
  }

  @Test
  void an_allocation_settles_its_amount_and_what_was_kept_on_the_way() {
    Allocation made =
        new Allocation(
            line(dollars("100")), REMITTANCE, dollars("90"), dollars("10"), Instant.EPOCH);

    assertThat(made.settles()).isEqualTo(dollars("100.00"));
    assertThat(made.version()).isEqualTo(1);
    assertThat(made.removal()).isNull();
  }

  @Test
  void a_removed_allocation_says_why_and_is_removed_once() {
    Allocation made =
        new Allocation(line(dollars("9")), REMITTANCE, dollars("9"), dollars("0"), Instant.EPOCH);

    made.remove("BY_FIRM");

    assertThat(made.state()).isEqualTo(Allocation.State.REMOVED);
    assertThat(made.removal()).isEqualTo("BY_FIRM");
    assertThat(made.version()).isEqualTo(2);
    assertThat(Refusals.codeOf(() -> made.remove("BY_FIRM"))).isEqualTo("act-not-allowed");
  }
}
