package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

  @Test
  void a_day_is_written_as_each_language_writes_it() {
    assertThat(written(NoticeKind.FEE_DUE).text()).contains("1 December 2026", "دسمبر");
  }
}
