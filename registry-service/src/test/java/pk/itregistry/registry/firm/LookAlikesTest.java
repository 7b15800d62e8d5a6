package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LookAlikesTest {

  @ParameterizedTest
  @ValueSource(strings = {"S\u0443stems", "\u0406BM Pakistan", "Net\u03A1sol"})
  void a_word_of_letters_that_look_alike_is_seen(String name) {
    assertThat(LookAlikes.mixed(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Systems Limited",
        "Caf\u00E9 O\u2019Neill",
        "\u0633\u0646\u062F\u06BE Soft",
        "\u0633\u0646\u062F\u06BESoft",
        "Alpha \u0411\u0435\u0442\u0430",
        ""
      })
  void words_of_one_script_are_not_also_beside_words_of_another(String name) {
    assertThat(LookAlikes.mixed(name)).isFalse();
  }

  @Test
  void an_imitated_name_is_likened_to_the_one_that_it_imitates() {
    assertThat(NameLikeness.of("\u0406\u0412\u041C Pakistan"))
        .isEqualTo(NameLikeness.of("IBM Pakistan"));
    assertThat(NameLikeness.of("S\u0443stems Ltd")).isEqualTo(NameLikeness.of("Systems Limited"));
  }

  @Test
  void names_of_other_scripts_keep_their_letters() {
    assertThat(NameLikeness.of("\u0633\u0646\u062F\u06BE")).doesNotContain("a");
    assertThat(NameLikeness.of("\u0416\u0443\u043A"))
        .isNotEqualTo(NameLikeness.of("\u0428\u0443\u043A"));
  }
}
