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
  @ValueSource(strings = {"ind", "080", "Indus Softworks", "a-b-c-abc", "صاف", "50% off"})
  void three_letters_or_digits_in_a_row_can_be_looked_for(String sent) {
    assertThat(SearchWords.of(sent).text()).isEqualTo(sent);
  }

  @Test
  void blanks_around_them_say_nothing() {
    assertThat(SearchWords.of("  indus \t").text()).isEqualTo("indus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "ab", "%%%", "---", "a-b-c-ab"})
  void fewer_would_read_the_whole_register(String sent) {
    assertThat(codeOf(() -> SearchWords.of(sent))).isEqualTo("too-short");
  }

  @Test
  void they_end_at_a_hundred_characters() {
    assertThat(SearchWords.of("x".repeat(100)).text()).hasSize(100);
    assertThat(codeOf(() -> SearchWords.of("x".repeat(101)))).isEqualTo("too-long");
  }

  @Test
  void they_hold_no_control_characters() {
    assertThat(codeOf(() -> SearchWords.of("ind\u0000us"))).isEqualTo("malformed-text");
  }
}
