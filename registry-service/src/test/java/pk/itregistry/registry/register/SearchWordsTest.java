package pk.itregistry.registry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ind", "080", "indus softworks", "a b c abc", "50 off"})
  void three_letters_or_digits_in_a_row_can_be_looked_for(String sent) {
    assertThat(SearchWords.of(sent).inName()).isEqualTo(sent);
  }

  @Test
  void blanks_around_them_say_nothing() {
    assertThat(SearchWords.of("\u00A0 indus\u200B ").inName()).isEqualTo("indus");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'NEILL",
        "o\u2019neill",
        "\u00D3Neill",
        "O\u0301neill",
        "ONe\u0130ll",
        "\u00F3ne\u0131ll"
      })
  void accents_apostrophes_and_case_make_no_difference(String sent) {
    assertThat(SearchWords.of(sent).inName()).isEqualTo("oneill");
  }

  @Test
  void a_name_in_urdu_is_found_from_any_keyboard() {
    String farsi = "\u06A9\u0631\u0627\u0686\u06CC";
    String arabic = "\u0643\u0640\u0631\u064E\u0627\u0686\u064A";

    assertThat(SearchWords.of(arabic).inName()).isEqualTo(SearchWords.of(farsi).inName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\bcd", "100%abc", "a_bcd"})
  void no_sign_is_left_that_would_stand_for_others(String sent) {
    assertThat(SearchWords.of(sent).inName()).doesNotContain("\\", "%", "_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "1234567-8", "12345678", " 1234567 - 8 ", "1234567\u20138"})
  void a_tax_number_is_found_with_its_check_digit_or_without(String sent) {
    assertThat(SearchWords.of(sent).asNtn()).isEqualTo("1234567");
  }

  @Test
  void half_a_pair_is_no_text() {
    assertThat(codeOf(() -> SearchWords.of("indus\uD83D"))).isEqualTo("malformed-text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "ab", "%%%", "---", "a-b-c-ab"})
  void fewer_would_read_the_whole_register(String sent) {
    assertThat(codeOf(() -> SearchWords.of(sent))).isEqualTo("too-short");
  }

  @Test
  void they_end_at_a_hundred_characters() {
    assertThat(SearchWords.of("x".repeat(100)).inName()).hasSize(100);
    assertThat(codeOf(() -> SearchWords.of("x".repeat(101)))).isEqualTo("too-long");
  }

  @Test
  void they_hold_no_control_characters() {
    assertThat(codeOf(() -> SearchWords.of("ind\u0000us"))).isEqualTo("malformed-text");
  }
}
