package pk.itregistry.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CuinTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0287049",
        " 0287049 ",
        "0287 049",
        "028\u00A07049",
        "\uFF10287049",
        "0287049\u200B"
      })
  void blanks_make_no_other_number(String sent) {
    assertThat(new Cuin(sent)).isEqualTo(new Cuin("0287049"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "287049", "02870490", "028-7049", "028704A", "۰۲۸۷۰۴۹"})
  void another_form_is_refused(String sent) {
    assertThatThrownBy(() -> new Cuin(sent))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("malformed-cuin"));
  }
}
