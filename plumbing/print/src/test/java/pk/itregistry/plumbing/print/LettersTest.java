package pk.itregistry.plumbing.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {
  private final Letters letters = new Letters();

  @Test
  void the_letters_of_urdu_join_as_they_are_written() {
    assertThat(letters.shapeText("سرٹیفکیٹ"))
        .as(
            "seen first, reh last, tteh first, yeh middle, feh middle, kaf middle, yeh middle, tteh last")
        .isEqualTo("\uFEB3\uFEAE\uFB68\uFBFF\uFED4\uFB91\uFBFF\uFB67");
    assertThat(letters.shapeText("ہے")).isEqualTo("\uFBA8\uFBAF");
  }

  @Test
  void a_word_does_not_join_the_next_one() {
    assertThat(letters.shapeText("کی کی")).isEqualTo("\uFB90\uFBFD \uFB90\uFBFD");
  }

  @Test
  void lam_and_alef_are_one_sign() {
    assertThat(letters.shapeText("پہلا")).isEqualTo("\uFB58\uFBA9\uFEFC");
    assertThat(letters.shapeText("لا")).isEqualTo("\uFEFB");
  }

  @Test
  void a_text_may_end_in_lam() {
    assertThat(letters.shapeText("ڈیجیٹل")).isEqualTo("\uFB88\uFBFE\uFEA0\uFBFF\uFB69\uFEDE");
    assertThat(letters.shapeText("ل")).isEqualTo("\uFEDD");
    assertThat(letters.shapeText("لِ")).isEqualTo("\uFEDD\u0650");
  }

  @Test
  void letters_join_over_the_marks_that_stand_on_them() {
    assertThat(letters.shapeText("بِت")).isEqualTo("\uFE91\u0650\uFE96");
  }

  @Test
  void what_is_not_arabic_stays_as_it_is() {
    assertThat(letters.shapeText("ITR-2026 \uD83D\uDE00 ۲۰۲۶"))
        .isEqualTo("ITR-2026 \uD83D\uDE00 ۲۰۲۶");
  }

  @Test
  void the_forms_are_told_as_the_letters_that_they_are() {
    String text = "تصدیق کی جاتی ہے کہ پہلا دن آج ہے۔";

    assertThat(letters.deshapeText(letters.shapeText(text))).isEqualTo(text);
  }
}
