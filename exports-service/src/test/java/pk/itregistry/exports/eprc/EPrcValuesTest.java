package pk.itregistry.exports.eprc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EPrcValuesTest {
  @Test
  void a_bank_code_is_four_capital_letters() {
    assertThat(BankCode.of("SCBL")).hasToString("SCBL");
    assertThat(Refusals.codeOf(() -> BankCode.of("scbl"))).isEqualTo("malformed-bank-code");
  }

  @Test
  void a_cpr_number_is_read_in_either_case() {
    assertThat(CprNumber.of(" it-20261123-0101-0000001 ")).hasToString("IT-20261123-0101-0000001");
    assertThat(Refusals.codeOf(() -> CprNumber.of("IT?"))).isEqualTo("malformed-cpr-number");
  }

  @Test
  void a_purpose_code_has_four_or_five_digits() {
    assertThat(Purpose.of("91845")).hasToString("91845");
    assertThat(Refusals.codeOf(() -> Purpose.of("918"))).isEqualTo("malformed-purpose-code");
    assertThat(Refusals.codeOf(() -> Purpose.of("91 84"))).isEqualTo("malformed-purpose-code");
  }

  @Test
  void a_country_is_one_that_the_standard_lists() {
    assertThat(Country.of("PK")).hasToString("PK");
    assertThat(Refusals.codeOf(() -> Country.of("ZZ"))).isEqualTo("malformed-country");
    assertThat(Refusals.codeOf(() -> Country.of("us"))).isEqualTo("malformed-country");
  }
}
