package pk.itregistry.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "Caf\u00E9 Soft, CAFE soft",
    "Cafe\u0301, cafe",
    "O\u2019Neill Systems, oneill  SYSTEMS",
    "\u0130stanbul \u0131\u015F\u0131k, istanbul isik",
    "Stra\u00DFe, STRASSE",
    "\u0141\u00F3d\u017A & Co., lodz & co",
    "Soft\u00A0Tech, soft-tech",
    "\uFF33\uFF4F\uFF46\uFF54, soft",
    "\u0639\u0644\u064A \u0643\u0645\u067E\u0646\u064A, \u0639\u0644\u06CC \u06A9\u0645\u067E\u0646\u06CC",
    "\u06F1\u06F2\u06F3, 123"
  })
  void names_that_are_typed_alike_are_alike(String one, String other) {
    assertThat(Folded.of(one)).isEqualTo(Folded.of(other));
  }

  @Test
  void what_is_another_name_stays_another() {
    assertThat(Folded.of("Soft House")).isNotEqualTo(Folded.of("Softhouse"));
    assertThat(Folded.of("C++ House")).isNotEqualTo(Folded.of("C House"));
  }

  @Property
  void folding_again_changes_nothing(@ForAll String name) {
    String folded = Folded.of(name);

    assertThat(Folded.of(folded)).isEqualTo(folded);
  }
}
