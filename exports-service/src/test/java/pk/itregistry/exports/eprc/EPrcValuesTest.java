package pk.itregistry.exports.eprc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EPrcValuesTest {
  @Test
  void a_bank_code_is_four_letters_in_either_case() {
    assertThat(BankCode.of(" scbl")).hasToString("SCBL");
    assertThat(Refusals.codeOf(() -> BankCode.of("SCB1"))).isEqualTo("malformed-bank-code");
  }

  @Test
  void a_cpr_number_is_read_in_either_case() {
    assertThat(CprNumber.of(" it-20261123-0101-0000001 ")).hasToString("IT-20261123-0101-0000001");
    assertThat(CprNumber.of("\uff29\uff34\u20132026\u00a01123-0101-0000001"))
        .hasToString("IT-20261123-0101-0000001");
    assertThat(Refusals.codeOf(() -> CprNumber.of("----"))).isEqualTo("malformed-cpr-number");
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
    assertThat(Country.of("XK")).as("Kosovo, as banks write it").hasToString("XK");
    assertThat(Refusals.codeOf(() -> Country.of("ZZ"))).isEqualTo("malformed-country");
    assertThat(Refusals.codeOf(() -> Country.of("us"))).isEqualTo("malformed-country");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "154A",
        "154a",
        "u/s 154A",
        "U/S. 154-A",
        "Sec. 154-A",
        "section 154 A",
        "s.154A(1)",
        "under section 154A (1)(a)",
        "\uff11\uff15\uff14\uff21",
        "\u00a7154A",
        "154\u00a0A"
      })
  void a_section_is_one_however_it_is_written(String sent) {
    assertThat(WithheldSection.of(sent)).hasToString("154A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IT exports", "154AAA", "A154", "154A and 152", "\u0410154", "-"})
  void what_is_no_section_is_refused_with_what_is_taken(String sent) {
    assertThat(Refusals.codeOf(() -> WithheldSection.of(sent))).isEqualTo("malformed-section");
  }
}
