package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.registry.application.SendBackRequest.Reason;
import pk.itregistry.registry.kind.DocumentKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendBackRequestTest {
  private static final Set<String> ASKED =
      Set.of("/name", "/address/line", "/address/city", "/parties");

  private static SendBackRequest at(@Nullable String pointer) {
    return new SendBackRequest(List.of(new Reason(pointer, null, null, "Why so?")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/kind", "/name", "/address/city", "/address", "/parties", "/parties/0/cnic"})
  void a_reason_may_name_any_field_that_is_asked_of_the_application(String field) {
    assertThat(at(field).kept(ASKED)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/colour", "name", "/", "", "/address/name", "/names", "/cuin"})
  void it_names_nothing_else(String pointer) {
    assertThat(faultsOf(() -> at(pointer).kept(ASKED)))
        .containsExactly("/reasons/0/pointer unknown-field");
  }

  @Test
  void a_reason_names_a_field_or_a_document() {
    assertThat(foundBy(new Reason("/name", null, null, "Why?")::check)).isEmpty();
    assertThat(foundBy(new Reason(null, DocumentKind.FORM_29, ReturnCode.MISSING, null)::check))
        .isEmpty();
    assertThat(foundBy(new Reason(null, null, ReturnCode.MISSING, null)::check))
        .containsExactly("/pointer one-of");
    assertThat(foundBy(new Reason("/name", DocumentKind.OTHER, ReturnCode.MISSING, null)::check))
        .containsExactly("/pointer one-of");
  }

  @Test
  void words_are_needed_where_the_code_does_not_say_it() {
    assertThat(foundBy(new Reason("/name", null, null, null)::check))
        .containsExactly("/reason required");
    assertThat(foundBy(new Reason("/name", null, ReturnCode.OTHER, null)::check))
        .containsExactly("/reason required");
  }

  @Test
  void the_application_keeps_the_reasons_in_their_order() {
    SendBackRequest back =
        new SendBackRequest(
            List.of(
                new Reason("/name", null, null, "Not yours."),
                new Reason(null, DocumentKind.FORM_29, ReturnCode.ILLEGIBLE, null)));

    assertThat(back.kept(ASKED))
        .containsExactly(
            new ReturnReason("/name", null, ReturnCode.OTHER, "Not yours."),
            new ReturnReason(null, DocumentKind.FORM_29, ReturnCode.ILLEGIBLE, null));
  }
}
