package pk.itregistry.registry.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.registry.kind.Questions.Field;
import pk.itregistry.registry.kind.Questions.Form;
import pk.itregistry.registry.kind.Questions.Paper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsTest {
  private static final Words WORDS = new Words("Something", "\u06A9\u0686\u06BE");

  private static Questions asking(@Nullable Words opensLater, boolean papersBar) {
    return new Questions(
        WORDS,
        opensLater,
        List.of(
            new Field("/name", Form.TEXT, 200, WORDS, Need.ALWAYS),
            new Field("/cuin", Form.CUIN, null, WORDS, Need.SOUGHT)),
        List.of(
            new Paper(
                List.of(DocumentKind.BANK_STATEMENT, DocumentKind.ACCOUNT_CERTIFICATE),
                WORDS,
                Need.ALWAYS,
                papersBar),
            new Paper(List.of(DocumentKind.FORM_29), WORDS, Need.IF_INCORPORATED, papersBar),
            new Paper(List.of(DocumentKind.PASSPORT), WORDS, Need.IF_FOREIGN_PARTY, papersBar)),
        List.of(WORDS));
  }

  private static List<String> found(Questions questions, Stated stated) {
    return questions.of(stated).stream()
        .map(finding -> finding.pointer() + " " + finding.code() + (finding.bars() ? " bars" : ""))
        .toList();
  }

  private static Stated stating(Set<String> pointers, DocumentKind... shown) {
    return new Stated(pointers, false, Set.of(shown));
  }

  @Test
  void what_must_be_given_bars_and_what_is_only_asked_for_does_not() {
    assertThat(found(asking(null, false), stating(Set.of())))
        .containsExactly(
            "/name required bars", "/cuin sought", "/documents/BANK_STATEMENT document-missing");
  }

  @Test
  void a_document_bars_where_the_set_says_so_and_one_of_several_is_enough() {
    assertThat(found(asking(null, true), stating(Set.of("/name"))))
        .containsExactly("/cuin sought", "/documents/BANK_STATEMENT document-missing bars");
    assertThat(
            found(asking(null, true), stating(Set.of("/name"), DocumentKind.ACCOUNT_CERTIFICATE)))
        .containsExactly("/cuin sought");
  }

  @Test
  void what_only_some_must_show_is_asked_of_them() {
    Stated incorporated = stating(Set.of("/name", "/cuin"), DocumentKind.BANK_STATEMENT);
    assertThat(found(asking(null, true), incorporated))
        .containsExactly("/documents/FORM_29 document-missing bars");
    Stated foreign = new Stated(Set.of("/name"), true, Set.of(DocumentKind.BANK_STATEMENT));
    assertThat(found(asking(null, true), foreign))
        .containsExactly("/cuin sought", "/documents/PASSPORT document-missing bars");
  }

  @Test
  void what_belongs_to_another_kind_is_told() {
    assertThat(
            found(
                asking(null, false),
                stating(Set.of("/name", "/cuin", "/cnic"), DocumentKind.values())))
        .containsExactly("/cnic not-for-this-kind bars");
  }

  @Test
  void what_a_rule_asks_for_the_questions_do_not_miss() {
    Questions byRule =
        new Questions(
            WORDS,
            null,
            List.of(new Field("/startup/turnover", Form.TURNOVER, 10, WORDS, Need.BY_RULE)),
            List.of(),
            List.of(WORDS));

    assertThat(found(byRule, stating(Set.of()))).isEmpty();
    assertThat(found(byRule, stating(Set.of("/startup/turnover")))).isEmpty();
  }

  @Test
  void a_kind_that_opens_later_is_told_before_anything_else() {
    assertThat(found(asking(WORDS, false), stating(Set.of("/name"))))
        .startsWith("/kind kind-not-open bars");
  }
}
