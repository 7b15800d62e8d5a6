package pk.itregistry.plumbing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IfMatchTest {

  private static Problem refusal(@Nullable String sent) {
    return catchThrowableOfType(Refused.class, () -> IfMatch.demand(sent, 3)).problem();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", " \"3\" ", "\"2\", \"3\"", "W/\"3\",\"3\"", "\"a,b\" ,\"3\""})
  void the_version_that_was_read_may_stand_alone_or_in_a_list(String sent) {
    assertThatCode(() -> IfMatch.demand(sent, 3)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "\"2\", \"4\"", "W/\"3\"", "\"\"", "\"03\""})
  void another_version_or_a_weak_one_is_stale(String sent) {
    assertThat(refusal(sent).code()).isEqualTo("version-stale");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void without_a_version_the_caller_is_told_to_read_first(@Nullable String sent) {
    assertThat(refusal(sent).detail()).startsWith("Read the thing first");
  }

  @Test
  void a_star_is_refused_with_the_reason() {
    assertThat(refusal("*").code()).isEqualTo("version-required");
    assertThat(refusal("*").detail()).startsWith("* would change what nobody has read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"3", "3\"", "'3'", "\"3\" \"3\"", "w/\"3\"", "\"3 \"", "*, \"3\""})
  void what_is_no_etag_is_told_about_the_quotes(String sent) {
    assertThat(refusal(sent).detail()).contains("in quotes");
  }
}
