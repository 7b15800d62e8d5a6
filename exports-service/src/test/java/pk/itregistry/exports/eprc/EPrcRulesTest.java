package pk.itregistry.exports.eprc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.exports.reference.KnownCatalogues;
import pk.itregistry.exports.testkit.Stated;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EPrcRulesTest {
  private final EPrcRules rules = new EPrcRules(KnownCatalogues.fewRows(), BigDecimal.ONE);

  private List<Warning> warnings(String... changes) {
    return rules.check(Stated.eprc(changes), "SCBL", Stated.TODAY);
  }

  private List<String> broken(String... changes) {
    return Refusals.faultsOf(() -> warnings(changes));
  }

  @Test
  void a_plain_certificate_breaks_no_rule_and_needs_no_warning() {
    assertThat(warnings()).isEmpty();
  }

  @Test
  void rupees_are_no_foreign_currency() {
    assertThat(broken("/currency", "PKR")).contains("/currency rule-not-foreign");
  }

  @Test
  void no_amount_has_more_decimals_than_its_currency() {
    assertThat(broken("/retainedFcy", "0.001", "/withholding/amountPkr", "281500.001"))
        .contains("/retainedFcy rule-currency-scale", "/withholding/amountPkr rule-currency-scale");
    assertThat(broken("/amountPkr", "28150000.001"))
        .containsExactly("/amountPkr rule-currency-scale");
  }

  @Test
  void the_parts_sum_up_to_the_total() {
    assertThat(broken("/retainedFcy", "1.00")).containsExactly("/totalFcy rule-total");
  }

  @Test
  void rupees_beyond_any_payment_are_out_of_range_and_told_where() {
    assertThat(
            broken(
                "/totalFcy", "100000000000",
                "/convertedFcy", "100000000000",
                "/rate", "1000",
                "/amountPkr", "100000000000000",
                "/withholding/amountPkr", "100000000000000.00"))
        .containsExactly("/rate rule-out-of-range", "/withholding/amountPkr rule-out-of-range");
    assertThat(
            warnings(
                "/totalFcy", "100000000000",
                "/convertedFcy", "100000000000",
                "/rate", "999.99",
                "/amountPkr", "99999000000000",
                "/withholding/amountPkr", "999990000000.00"))
        .isEmpty();
  }

  @Test
  void not_more_is_withheld_than_came_in() {
    assertThat(broken("/withholding/amountPkr", "28150000.01"))
        .containsExactly("/withholding/amountPkr rule-exceeds-proceeds");
    assertThat(warnings("/withholding/amountPkr", "28150000.00"))
        .extracting(Warning::code)
        .containsExactly(Code.WITHHELD_OFF_RATE);
  }

  @Test
  void what_came_in_is_not_compared_while_its_rupees_are_missing() {
    assertThat(broken("/withholding/amountPkr", "28150000.01", "/amountPkr", ""))
        .containsExactly("/amountPkr rule-amount-missing");
  }

  @Test
  void what_is_converted_needs_its_rate_and_its_rupees() {
    assertThat(broken("/rate", "", "/amountPkr", ""))
        .containsExactly("/rate rule-rate-missing", "/amountPkr rule-amount-missing");
  }

  @Test
  void where_nothing_is_converted_there_are_no_rupees() {
    assertThat(broken("/retainedFcy", "100000.00", "/convertedFcy", "0"))
        .containsExactly("/amountPkr rule-nothing-converted");
  }

  @Test
  void the_rupees_are_the_amount_at_the_rate_within_the_tolerance() {
    assertThat(warnings("/amountPkr", "28150001.00")).isEmpty();
    assertThat(broken("/amountPkr", "28150001.01"))
        .containsExactly("/amountPkr rule-amount-off-rate");
  }

  @Test
  void no_day_lies_in_the_future() {
    String tomorrow = Stated.TODAY.plusDays(1).toString();

    assertThat(
            broken("/realisedOn", tomorrow, "/issuedOn", tomorrow, "/withholding/paidOn", tomorrow))
        .containsExactly(
            "/realisedOn rule-in-the-future",
            "/issuedOn rule-in-the-future",
            "/withholding/paidOn rule-in-the-future");
  }

  @Test
  void a_bank_certifies_accounts_that_it_keeps() {
    assertThat(broken("/beneficiary/iban", "PK13HABB0000001123456702"))
        .containsExactly("/beneficiary/iban rule-account-of-another-bank");
  }

  @Test
  void an_unknown_bank_is_only_a_warning() {
    assertThat(warnings("/beneficiary/iban", "PK22ZTBL0000001123456702"))
        .extracting(Warning::code)
        .containsExactly(Code.UNKNOWN_BANK);
  }

  @Test
  void a_bank_code_is_that_of_the_account() {
    assertThat(broken("/beneficiary/bankCode", "HABB"))
        .containsExactly("/beneficiary/bankCode rule-bank-code");
    assertThat(warnings("/beneficiary/bankCode", "SCBL")).isEmpty();
  }

  @Test
  void a_check_digit_that_does_not_fit_is_only_a_warning() {
    assertThat(warnings("/beneficiary/taxId", "0801599-5"))
        .extracting(Warning::code)
        .containsExactly(Code.NTN_CHECK_DIGIT_SUSPECT);
  }

  @Test
  void a_purpose_code_is_in_use_on_the_day() {
    assertThat(broken("/purposeCode", "9999"))
        .containsExactly("/purposeCode rule-unknown-purpose-code");
    assertThat(broken("/realisedOn", "2020-06-30"))
        .containsExactly("/purposeCode rule-unknown-purpose-code");
  }

  @Test
  void a_code_outside_the_section_is_only_a_warning() {
    assertThat(warnings("/purposeCode", "9471"))
        .extracting(Warning::code)
        .containsExactly(Code.PURPOSE_CODE_OUTSIDE_154A);
  }

  @Test
  void tax_of_a_hundredfold_is_doubted_and_what_was_expected_is_told() {
    List<Warning> found = warnings("/withholding/amountPkr", "28150000.00");

    assertThat(found).extracting(Warning::code).containsExactly(Code.WITHHELD_OFF_RATE);
    assertThat(found.getFirst().pointer()).isEqualTo("/withholding/amountPkr");
    assertThat(found.getFirst().detail()).contains("PKR 281500.00", "PKR 28150000.00");
    assertThat(found.getFirst().doubts()).isTrue();
    assertThat(warnings("/withholding/amountPkr", "281501.00")).isEmpty();
  }

  @Test
  void a_rate_that_the_law_gives_nobody_on_that_day_is_doubted() {
    assertThat(warnings("/withholding/rate", "0.02", "/withholding/amountPkr", "563000.00"))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.code()).isEqualTo(Code.RATE_OF_NOBODY);
          assertThat(told.detail()).contains("2 %", "1 % or 0.25 %");
        });
    assertThat(warnings("/withholding/rate", "0.0025", "/withholding/amountPkr", "70375.00"))
        .isEmpty();
    assertThat(
            warnings(
                "/withholding/rate",
                "0.02",
                "/withholding/amountPkr",
                "563000.00",
                "/withholding/section",
                "152"))
        .as("the rates of another section are not known here")
        .isEmpty();
  }

  @Test
  void one_per_cent_written_as_one_is_doubted_on_both_counts() {
    assertThat(warnings("/withholding/rate", "1"))
        .extracting(Warning::code)
        .containsExactly(Code.WITHHELD_OFF_RATE, Code.RATE_OF_NOBODY);
  }

  @Test
  void what_is_withheld_from_no_known_rupees_is_doubted() {
    assertThat(
            warnings(
                "/retainedFcy", "100000.00",
                "/convertedFcy", "0.00",
                "/rate", "",
                "/amountPkr", ""))
        .extracting(Warning::code)
        .containsExactly(Code.WITHHELD_WITHOUT_PROCEEDS);
  }

  @Test
  void neither_certificate_nor_tax_is_before_the_money() {
    assertThat(broken("/issuedOn", "2019-05-06", "/withholding/paidOn", "2026-11-22"))
        .containsExactlyInAnyOrder(
            "/issuedOn rule-before-realisation", "/withholding/paidOn rule-before-realisation");
  }

  @Test
  void money_came_in_a_currency_that_was_money_on_that_day() {
    assertThat(broken("/currency", "HRK")).containsExactly("/currency rule-currency-withdrawn");
  }

  @Test
  void proceeds_from_pakistan_are_worth_a_look() {
    assertThat(warnings("/originCountry", "PK"))
        .extracting(Warning::code)
        .containsExactly(Code.ORIGIN_IN_PAKISTAN);
  }
}
