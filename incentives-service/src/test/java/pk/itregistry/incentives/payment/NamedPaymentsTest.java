package pk.itregistry.incentives.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.incentives.bankmessage.BankReport;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.incentives.bankmessage.BankReport.Names;
import pk.itregistry.incentives.bankmessage.BankReport.Reported;
import pk.itregistry.incentives.bankmessage.Reason;
import pk.itregistry.incentives.payment.NamedPayments.Named;
import pk.itregistry.incentives.payment.PaymentFiles.Attempt;
import pk.itregistry.kernel.identity.PaymentAdviceId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedPaymentsTest {
  private static final String ONE = "0198c1f26f3e7a519d420a1b2c3d4e5f01";
  private static final String TWO = "0198c1f26f3e7a519d420a1b2c3d4e6a01";
  private static final Attempt FIRST = new Attempt(PaymentAdviceId.fresh(), 1, ONE);
  private static final Attempt SECOND = new Attempt(PaymentAdviceId.fresh(), 1, TWO);

  @ParameterizedTest
  @ValueSource(
      strings = {
        ONE,
        "0198C1F26F3E7A519D420A1B2C3D4E5F01",
        "  0198c1f26f3e7a519d420a1b2c3d4e5f01 ",
        "0198c1f26f3e7a519d42 0a1b2c3d4e5f01",
        "\uFF10198c1f26f3e7a519d420a1b2c3d4e5f01"
      })
  void an_id_of_ours_is_known_in_any_spelling(String told) {
    assertThat(named(List.of(told), List.of(), true)).isEqualTo(new Named(FIRST, null));
  }

  @Test
  void a_file_or_batch_of_one_names_its_payment() {
    assertThat(named(List.of(), List.of(ONE, ONE), true)).isEqualTo(new Named(FIRST, null));
    assertThat(named(List.of(), List.of("BANKS-OWN", ONE), true).attempt()).isEqualTo(FIRST);
  }

  @Test
  void what_is_named_in_no_way_is_not_ours() {
    Named nothing = new Named(null, null);

    assertThat(named(List.of(), List.of(), true)).isEqualTo(nothing);
    assertThat(named(List.of("PAYROLL-77"), List.of("PAYROLL"), true)).isEqualTo(nothing);
  }

  @Test
  void names_that_do_not_go_together_are_told() {
    assertThat(named(List.of(ONE, TWO), List.of(), true).contradiction()).isNotNull();
    assertThat(named(List.of("OTHER"), List.of(ONE), true).contradiction()).isNotNull();
    assertThat(named(List.of(), List.of(ONE, TWO), true).contradiction()).isNotNull();
    assertThat(named(List.of(), List.of(ONE), false).contradiction()).isNotNull();
    assertThat(named(List.of(ONE, "BANKS-OWN"), List.of(TWO), true).contradiction()).isNull();
  }

  private static Named named(List<String> own, List<String> sentIn, boolean alone) {
    Names names = new Names(own, sentIn, alone);
    Reported reported = new Reported("/x", names, Fate.PAID, "ACSC", Reason.NONE, null, null);
    BankReport report = new BankReport("pain.002", "M", List.of(reported));
    return NamedPayments.in(report, NamedPaymentsTest::known).of(reported);
  }

  private static List<Attempt> known(Set<String> ids) {
    return List.of(FIRST, SECOND).stream()
        .filter(attempt -> ids.contains(attempt.endToEndId()))
        .toList();
  }
}
