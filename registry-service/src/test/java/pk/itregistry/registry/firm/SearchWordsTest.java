package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"soft", "080", "Ün1", "a-bcd", "اردو"})
  void three_letters_or_digits_in_a_row_can_be_looked_for(String sent) {
    assertThat(SearchWords.of(sent).text()).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "%%%", "a b c", "__1_2_"})
  void less_would_read_the_whole_register(String sent) {
    refused("too-short", () -> SearchWords.of(sent));
  }

  @Test
  void blanks_around_say_nothing() {
    assertThat(SearchWords.of("  soft ").text()).isEqualTo("soft");
  }

  @Test
  void the_words_have_an_end() {
    assertThat(SearchWords.of("a".repeat(100)).text()).hasSize(100);
    refused("too-long", () -> SearchWords.of("a".repeat(101)));
  }

  @Test
  void control_characters_are_no_words() {
    refused("malformed-text", () -> SearchWords.of("soft" + (char) 0 + "works"));
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }
}
