package pk.itregistry.exports.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Stated.dollars;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.exports.remittance.RemittanceLife.Act;
import pk.itregistry.exports.remittance.RemittanceLife.State;
import pk.itregistry.exports.testkit.Stated;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RemittanceActsTest {
  private static final FirmId FIRM = FirmId.fresh();
  private static final Attributed OURS = new Attributed(Optional.of(FIRM), null);
  private static final Attributed NOBODYS = new Attributed(Optional.empty(), null);

  private static final Warning UNKNOWN =
      new Warning("/beneficiary/taxId", Code.BENEFICIARY_UNKNOWN, "nobody");
  private static final Warning TWICE = new Warning("/txnRef", Code.LIKELY_DUPLICATE, "two or one");
  private static final Warning OFF =
      new Warning("/withholding/amountPkr", Code.WITHHELD_OFF_RATE, "expected");

  private static Remittance recorded(String... changes) {
    return new Remittance(
        "SCBL", Stated.eprc(changes), List.of(), OURS, Instant.parse("2026-11-23T05:00:00Z"));
  }

  private static List<String> broken(Remittance remittance, String amount, LocalDate on) {
    Reversal reversal = new Reversal(new BigDecimal(amount), on, "Recalled");
    return Refusals.faultsOf(() -> ReverseRemittance.check(remittance, reversal, Stated.TODAY));
  }

  @Test
  void a_new_one_is_wholly_open_and_its_deposit_is_to_be_asked_for() {
    Remittance remittance = recorded();

    assertThat(remittance.version()).isEqualTo(1);
    assertThat(remittance.open()).isEqualTo(dollars("100000.00"));
    assertThat(remittance.deposit()).isEqualTo(DepositState.TO_ASK);
    assertThat(remittance.depositQuestion().orElseThrow().cprNumber())
        .isEqualTo("IT-20261123-0101-0000001");
  }

  @Test
  void where_nothing_was_withheld_nothing_is_asked() {
    Remittance remittance = recorded("/withholding/section", "");

    assertThat(remittance.deposit()).isEqualTo(DepositState.NONE);
    assertThat(remittance.depositQuestion()).isEmpty();
  }

  @Test
  void a_confirmed_deposit_verifies_it_and_is_not_asked_for_again() {
    Remittance remittance = recorded();

    remittance.depositConfirmed();

    assertThat(remittance.state()).isEqualTo(State.VERIFIED);
    assertThat(remittance.depositQuestion()).isEmpty();
    assertThat(remittance.version()).isEqualTo(2);
    assertThat(Refusals.codeOf(remittance::depositConfirmed)).isEqualTo("act-not-allowed");
  }

  @Test
  void a_refused_deposit_rejects_it_with_the_reason() {
    Remittance remittance = recorded();

    remittance.depositRefused("NO_SUCH_RECEIPT");

    assertThat(remittance.state()).isEqualTo(State.REJECTED);
    assertThat(remittance.deposit()).isEqualTo(DepositState.REFUSED);
    assertThat(remittance.depositReason()).isEqualTo("NO_SUCH_RECEIPT");
  }

  @Test
  void what_is_allocated_is_not_open_until_it_is_released() {
    Remittance remittance = recorded();

    remittance.allocate(dollars("40000"));
    assertThat(remittance.open()).isEqualTo(dollars("60000.00"));

    remittance.release(dollars("40000"));
    assertThat(remittance.open()).isEqualTo(dollars("100000.00"));
    assertThat(remittance.version()).isEqualTo(3);
  }

  @Test
  void a_part_taken_back_leaves_the_rest_in_its_state() {
    Remittance remittance = recorded();
    remittance.depositConfirmed();

    remittance.reverse(dollars("40000"));

    assertThat(remittance.state()).isEqualTo(State.VERIFIED);
    assertThat(remittance.standing()).isEqualTo(dollars("60000.00"));
  }

  @Test
  void what_is_taken_back_whole_is_reversed_and_nothing_more_can_happen_to_it() {
    Remittance remittance = recorded();

    remittance.reverse(dollars("40000"));
    remittance.reverse(dollars("60000"));

    assertThat(remittance.isReversed()).isTrue();
    assertThat(remittance.actsOfBank()).isEmpty();
    assertThat(Refusals.codeOf(() -> remittance.reverse(dollars("1"))))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void no_more_is_taken_back_than_is_left() {
    Remittance remittance = recorded();
    remittance.reverse(dollars("40000"));

    assertThat(broken(remittance, "60000.01", Stated.TODAY))
        .containsExactly("/amount rule-exceeds-remittance");
  }

  @Test
  void a_reversal_keeps_the_currencys_decimals_and_is_not_of_a_day_to_come() {
    assertThat(broken(recorded(), "0.001", Stated.TODAY.plusDays(1)))
        .containsExactly("/amount rule-currency-scale", "/reversedOn rule-in-the-future");
  }

  @Test
  void another_code_keeps_the_confirmed_deposit() {
    Remittance remittance = recorded();
    remittance.depositConfirmed();

    remittance.reissue(Stated.eprc("/prcNumber", "PRC-2", "/purposeCode", "9182"), List.of(), OURS);

    assertThat(remittance.state()).isEqualTo(State.REISSUED);
    assertThat(remittance.proceeds().purposeCode()).isEqualTo("9182");
    assertThat(remittance.deposit()).isEqualTo(DepositState.CONFIRMED);
  }

  @Test
  void another_withholding_is_to_be_asked_about_again() {
    Remittance remittance = recorded();
    remittance.depositConfirmed();

    remittance.reissue(Stated.eprc("/withholding/amountPkr", "281500.01"), List.of(), OURS);

    assertThat(remittance.deposit()).isEqualTo(DepositState.TO_ASK);
  }

  @Test
  void a_refused_deposit_is_asked_for_again_though_it_is_the_same() {
    Remittance remittance = recorded();
    remittance.depositRefused("NO_SUCH_RECEIPT");

    remittance.reissue(Stated.eprc(), List.of(), OURS);

    assertThat(remittance.deposit()).isEqualTo(DepositState.TO_ASK);
    assertThat(remittance.depositReason()).isNull();
  }

  @Test
  void a_reissue_may_be_for_nobody_who_is_registered() {
    Remittance remittance = recorded();

    remittance.reissue(Stated.eprc("/withholding/section", ""), List.of(), NOBODYS);

    assertThat(remittance.firm()).isNull();
    assertThat(remittance.deposit()).isEqualTo(DepositState.NONE);
  }

  @Test
  void a_payment_without_a_firm_can_be_given_to_one() {
    Remittance remittance =
        new Remittance("SCBL", Stated.eprc(), List.of(UNKNOWN), NOBODYS, Instant.EPOCH);

    remittance.belongsTo(FIRM);

    assertThat(remittance.firm()).isEqualTo(FIRM);
    assertThat(remittance.version()).isEqualTo(2);
    assertThat(remittance.warnings()).isEmpty();
  }

  @Test
  void a_contradiction_in_what_was_withheld_is_told_and_leaves_it_doubtful_until_reissued() {
    Remittance remittance =
        new Remittance("SCBL", Stated.eprc(), List.of(OFF), OURS, Instant.EPOCH);

    RemittanceState told = ToldRemittance.of(remittance, List.of());
    remittance.reissue(Stated.eprc("/prcNumber", "PRC-2"), List.of(), OURS);

    assertThat(told.doubtful()).isTrue();
    assertThat(told.warnings())
        .containsExactly(
            new StatedWarning("/withholding/amountPkr", "WITHHELD_OFF_RATE", "expected", true));
    assertThat(ToldRemittance.of(remittance, List.of()).doubtful()).isFalse();
    assertThat(ToldRemittance.of(remittance, List.of()).warnings()).isEmpty();
  }

  @Test
  void a_doubt_is_ended_by_the_bank_s_word_once_and_the_warning_says_when() {
    Remittance remittance =
        new Remittance(
            "SCBL",
            Stated.eprc(),
            List.of(OFF, UNKNOWN),
            OURS,
            Instant.parse("2026-11-23T05:00:00Z"));
    assertThat(remittance.actsOfBank()).containsExactly(Act.REISSUE, Act.REVERSE, Act.CONFIRM);

    remittance.confirm(Instant.parse("2026-11-24T05:00:00Z"));

    RemittanceState told = ToldRemittance.of(remittance, List.of());
    assertThat(told.doubtful()).isFalse();
    assertThat(told.version()).isEqualTo(2);
    assertThat(told.warnings())
        .extracting(StatedWarning::detail)
        .containsExactly("expected Confirmed by the bank on 2026-11-24.", "nobody");
    assertThat(remittance.actsOfBank()).containsExactly(Act.REISSUE, Act.REVERSE);
    assertThat(Refusals.codeOf(() -> remittance.confirm(Instant.EPOCH)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void a_likely_duplicate_is_no_doubt_and_waits_for_the_bank_s_word_all_the_same() {
    Remittance remittance =
        new Remittance("SCBL", Stated.eprc(), List.of(TWICE), OURS, Instant.EPOCH);
    assertThat(remittance.isDoubtful()).isFalse();
    assertThat(remittance.actsOfBank()).containsExactly(Act.REISSUE, Act.REVERSE, Act.CONFIRM);

    remittance.confirm(Instant.parse("2026-11-24T05:00:00Z"));

    assertThat(remittance.actsOfBank()).containsExactly(Act.REISSUE, Act.REVERSE);
    assertThat(remittance.standsBeside(List.of())).as("the bank's word stands").isFalse();
    assertThat(ToldRemittance.of(remittance, List.of()).warnings())
        .extracting(StatedWarning::detail)
        .containsExactly("two or one Confirmed by the bank on 2026-11-24.");
  }

  @Test
  void a_likely_duplicate_goes_with_the_payment_that_it_named_or_names_the_next() {
    Remittance remittance =
        new Remittance("SCBL", Stated.eprc(), List.of(TWICE, OFF), OURS, Instant.EPOCH);
    Warning next = new Warning("/txnRef", Code.LIKELY_DUPLICATE, "the next");

    assertThat(remittance.standsBeside(List.of(TWICE))).isFalse();
    assertThat(remittance.version()).isEqualTo(1);
    assertThat(remittance.standsBeside(List.of(next))).isTrue();
    assertThat(remittance.warnings()).containsExactly(OFF, next);
    assertThat(remittance.standsBeside(List.of())).isTrue();
    assertThat(remittance.warnings()).containsExactly(OFF);
    assertThat(remittance.version()).isEqualTo(3);
  }

  @Test
  void a_certificate_without_a_doubt_has_nothing_to_confirm() {
    assertThat(Refusals.codeOf(() -> recorded().confirm(Instant.EPOCH)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void other_services_learn_of_the_deposit_and_of_what_was_reversed() {
    Remittance remittance = recorded();
    assertThat(ToldRemittance.of(remittance, List.of()).reversedFcy()).isNull();
    remittance.depositConfirmed();
    remittance.reverse(dollars("1"));

    assertThat(ToldRemittance.of(remittance, List.of()).reversedFcy()).isEqualByComparingTo("1.00");
    assertThat(ToldRemittance.of(remittance, List.of()).state()).isEqualTo("VERIFIED");
  }
}
