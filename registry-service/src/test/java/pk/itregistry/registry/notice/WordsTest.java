package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
  private static Words.Written written(NoticeKind kind) {
    return Words.of(
        new Notices.Letter(
            kind,
            Email.of("info@indus.example"),
            "case-1",
            LocalDate.of(2026, 12, 1),
            "CODE-7",
            null));
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_its_words_in_english_and_in_urdu(NoticeKind kind) {
    Words.Written letter = written(kind);

    assertThat(letter.subject()).contains("case-1").hasSizeLessThan(200).doesNotContain("\n");
    String[] parts = letter.text().split("\n--\n");
    assertThat(parts).hasSize(2);
    assertThat(parts[0]).contains("case-1", "sends this letter by itself");
    assertThat(parts[1]).contains("case-1", "رجسٹر");
    assertThat(letter.text()).doesNotContain("{", "}", "null");
  }

  @ParameterizedTest
  @EnumSource
  void no_letter_names_anybody_but_the_case(NoticeKind kind) {
    assertThat(written(kind).text()).doesNotContain("indus", "@");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_NONE,
      names = "(BRANCH_)?INSPECTION_.*|PROVISIONAL_.*|BRANCH_LAPSED")
  void the_day_of_a_letter_that_sets_one_is_the_last_one_in_both_languages(NoticeKind kind) {
    List<String> parts = List.of(written(kind).text().split("\n--\n", -1));
    String said = "last day (for it|to act) is 1 December 2026; after that day ";
    String alike = "آخری تاریخ 1 دسمبر 2026 ہے؛ اس تاریخ کے بعد ";

    assertThat(times("1 December 2026", parts.get(0))).isEqualTo(times(said, parts.get(0)));
    assertThat(times("1 دسمبر 2026", parts.get(1))).isEqualTo(times(alike, parts.get(1)));
    assertThat(times(said, parts.get(0))).isEqualTo(times(alike, parts.get(1)));
  }

  private static long times(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  @Test
  void the_reminder_names_the_last_day_in_its_subject() {
    assertThat(written(NoticeKind.APPLICATION_LAPSING).subject())
        .endsWith("the last day to act is 1 December 2026");
  }

  @Test
  void a_day_is_written_as_each_language_writes_it() {
    assertThat(written(NoticeKind.FEE_DUE).text()).contains("1 December 2026", "دسمبر");
  }
}
