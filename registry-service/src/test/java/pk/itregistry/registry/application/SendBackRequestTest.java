package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendBackRequestTest {

  private static List<String> faultsOf(String pointer) {
    return foundBy(new SendBackRequest.Reason(pointer, "Why so?")::check);
  }

  static Stream<String> fields() {
    return Stream.concat(
        named("/", ApplicationRequest.class), named("/address/", ApplicationRequest.Address.class));
  }

  private static Stream<String> named(String at, Class<? extends Record> stated) {
    return Arrays.stream(stated.getRecordComponents())
        .map(RecordComponent::getName)
        .map(at::concat);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void a_reason_may_name_any_field_of_the_application(String field) {
    assertThat(faultsOf(field)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/colour", "name", "/", "", "/address/name", "/name/first"})
  void it_names_nothing_else(String pointer) {
    assertThat(faultsOf(pointer)).containsExactly("/pointer unknown-field");
  }

  @Test
  void the_application_keeps_the_reasons_in_their_order() {
    SendBackRequest back =
        new SendBackRequest(
            List.of(
                new SendBackRequest.Reason("/ntn", "Not yours."),
                new SendBackRequest.Reason("/name", "Misspelt.")));

    assertThat(back.kept())
        .containsExactly(
            new ReturnReason("/ntn", "Not yours."), new ReturnReason("/name", "Misspelt."));
  }
}
