package pk.itregistry.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CanonicalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FT4906123",
        "ft4906123",
        " FT4906123 ",
        "FT 4906 123",
        "FT-4906123",
        "ft/4906123",
        "\u00A0FT4906123\u200B",
        "\uFF26\uFF34\uFF14\uFF19\uFF10\uFF16\uFF11\uFF12\uFF13",
        "FT\u20114906123",
        "-FT4906123."
      })
  void spellings_of_one_reference_are_one(String sent) {
    assertThat(Canonical.of(sent)).isEqualTo("FT4906123");
  }

  @Test
  void a_separator_between_digits_parts_two_numbers_whichever_it_is() {
    assertThat(Canonical.of("2026/1/11"))
        .isEqualTo("2026-1-11")
        .isEqualTo(Canonical.of("2026.1_11"));
    assertThat(Canonical.same("2026-1-11", "2026-11-1")).isFalse();
  }

  @Test
  void case_is_that_of_no_country() {
    assertThat(Canonical.of("i\u0131\u017F")).isEqualTo("IIS");
    assertThat(Canonical.of("stra\u00DFe")).isEqualTo("STRASSE");
  }

  @Property
  void the_canonical_form_of_a_canonical_form_is_itself(@ForAll String sent) {
    String canonical = Canonical.of(sent);

    assertThat(Canonical.of(canonical)).isEqualTo(canonical);
  }
}
