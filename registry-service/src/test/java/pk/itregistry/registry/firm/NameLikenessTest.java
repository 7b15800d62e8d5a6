package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameLikenessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indus Softworks (Private) Limited",
        "INDUS SOFTWORKS (PVT) LTD",
        "Indus Softworks (Pvt.) Ltd.",
        "Indus Softworks Pvt Limited",
        "Indus Softworks (SMC-Private) Limited",
        "The Indus Softworks",
        "\u0130ndus Softworks",
        "\u0131ndus Soft\u200Dworks",
        "Indus\u00A0Softworks",
        "Indus Soft-Works",
        "I\u0301nd\u00FCs Softworks",
        "Ind\u2019us 'Softworks'",
        "\uFF29\uFF4Edus Softworks"
      })
  void a_name_is_like_another_that_differs_in_spelling_or_in_the_words_of_its_kind(String name) {
    assertThat(NameLikeness.of(name)).isEqualTo(NameLikeness.of("Indus Softworks"));
  }

  @Test
  void a_name_in_urdu_is_like_itself_from_any_keyboard() {
    String farsi = "\u0627\u0646\u0688\u0633 \u0633\u0627\u0641\u0679 \u0648\u06CC\u0631";
    String arabic =
        "\u0627\u0640\u0646\u0688\u064F\u0633 \u0633\u0627\u0641\u0679\u200C\u0648\u064A\u0631";

    assertThat(NameLikeness.of(arabic)).isEqualTo(NameLikeness.of(farsi));
  }

  @Test
  void other_words_make_another_name() {
    assertThat(NameLikeness.of("Indus Softworks")).isNotEqualTo(NameLikeness.of("Indus Software"));
    assertThat(NameLikeness.of("Indus Softworks 2"))
        .isNotEqualTo(NameLikeness.of("Indus Softworks"));
    assertThat(NameLikeness.of("Limited Editions")).isNotEqualTo(NameLikeness.of("Editions"));
  }

  @Test
  void and_is_a_word_however_it_is_written() {
    assertThat(NameLikeness.of("Khan & Sons")).isEqualTo(NameLikeness.of("Khan and Sons"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Company", "Private Limited", "\u2605\u2605", "Co"})
  void no_name_is_like_every_other(String name) {
    assertThat(NameLikeness.of(name)).isNotEmpty();
  }
}
