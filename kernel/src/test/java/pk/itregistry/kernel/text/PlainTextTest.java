package pk.itregistry.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTextTest {

  @Test
  void text_is_composed() {
    assertThat(PlainText.of("Cafe\u0301 Soft")).isEqualTo("Caf\u00E9 Soft");
  }

  @Test
  void any_space_is_a_space_and_none_stands_at_the_ends() {
    assertThat(PlainText.of("\u00A0Indus\u00A0Soft\u2003(Pvt)\u3000Ltd \u202F"))
        .isEqualTo("Indus Soft (Pvt) Ltd");
  }

  @Test
  void what_shows_nothing_is_left_out() {
    assertThat(PlainText.of("\uFEFFIn\u200Bdus\u00AD \u202ESoft\u202C\u2060"))
        .isEqualTo("Indus Soft");
    assertThat(PlainText.of("e\u200B\u0301")).isEqualTo("\u00E9");
  }

  @Test
  void the_joiners_of_urdu_and_of_emoji_stay() {
    assertThat(PlainText.of("\u0645\u06CC\u200C\u062E\u0648")).contains("\u200C");
    assertThat(PlainText.of("\uD83D\uDC68\u200D\uD83D\uDCBB")).contains("\u200D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u200B",
        "\u00A0\u2007",
        "\u3164",
        "\u115F\u1160",
        "\u200D\u200C",
        "\u0301"
      })
  void what_shows_nothing_at_all_is_empty(String invisible) {
    assertThat(PlainText.of(invisible)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\nb",
        "a\tb",
        "\u0085",
        "\u2028",
        "a\uD800b",
        "\uDC00",
        "\uFFFE",
        "\uFDD0",
        "\uD83F\uDFFF"
      })
  void what_is_no_text_is_refused(String sent) {
    assertThatThrownBy(() -> PlainText.of(sent))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("malformed-text"));
  }

  @Test
  void length_is_counted_in_characters_not_in_halves() {
    assertThat(PlainText.of("\uD83D\uDE80\uD83D\uDE80", 2)).hasSize(4);
    assertThatThrownBy(() -> PlainText.of("abc", 2))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo("too-long"));
  }

  @Test
  void what_stands_already_is_mended() {
    assertThat(PlainText.mend("Indus\uD83D Soft\uFFFF\n(Pvt)\u0000")).isEqualTo("Indus Soft (Pvt)");
  }

  @Test
  void a_text_is_cut_between_characters_as_a_reader_sees_them() {
    assertThat(PlainText.cut("Indus", 5)).isEqualTo("Indus");
    assertThat(PlainText.cut("Soft \uD83D\uDE80", 6)).isEqualTo("Soft \uD83D\uDE80");
    assertThat(PlainText.cut("Soft\uD83D\uDE80\uD83D\uDE80", 5)).isEqualTo("Soft\uD83D\uDE80");
    assertThat(PlainText.cut("Cafe\u0301", 4)).isEqualTo("Caf");
    assertThat(PlainText.cut("Indus Soft", 6)).isEqualTo("Indus");
  }

  @Property
  void reading_again_changes_nothing(@ForAll String sent) {
    String mended = PlainText.mend(sent);

    assertThat(PlainText.of(mended)).isEqualTo(mended);
    assertThat(Normalizer.isNormalized(mended, Normalizer.Form.NFC)).isTrue();
  }

  @Property
  void what_is_cut_is_a_beginning_of_whole_characters(
      @ForAll String sent, @ForAll @IntRange(min = 1, max = 40) int most) {
    String text = PlainText.mend(sent);
    String cut = PlainText.cut(text, most);

    assertThat(text).startsWith(cut);
    assertThat(cut.codePointCount(0, cut.length())).isLessThanOrEqualTo(most);
    assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
