package pk.itregistry.plumbing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShapeTest {
  private static final String DEEP = "{\"a\":[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]}";

  record Line(@Text(most = 5) @Nullable String amount, @Nullable Long number) {}

  record Sent(
      @Text(most = 5) @Nullable String name,
      @Nullable Boolean nil,
      @Entries(most = 3) @Nullable List<Line> lines,
      @Nullable Line one) {}

  private static Sent bind(String json, Faults faults) {
    return Shape.bind(json.getBytes(StandardCharsets.UTF_8), Sent.class, faults);
  }

  @Test
  void what_was_sent_is_bound() {
    Faults faults = new Faults();

    Sent sent = bind("{\"name\": \"a\", \"nil\": true, \"lines\": [{\"number\": 3}]}", faults);

    assertThat(faults.any()).isFalse();
    assertThat(sent).isEqualTo(new Sent("a", true, List.of(new Line(null, 3L)), null));
  }

  @Test
  void every_fault_is_named_by_its_pointer() {
    Faults faults = new Faults();

    bind(
        "{\"name\": 1, \"lines\": [{\"number\": 1.5}, 7, null], \"one\": [], \"a/b~\": 1}", faults);

    assertThatThrownBy(faults::refuseMalformed)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(((Malformed) refused.problem()).errors())
                    .extracting(Fault::pointer)
                    .containsExactlyInAnyOrder(
                        "/a~1b~0", "/name", "/lines/0/number", "/lines/1", "/lines/2", "/one"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"a\"",
        "{",
        "{\"a\": 1, \"a\": 2}",
        "{} {}",
        "{'a': 1}",
        "{b\u0001c}",
        DEEP
      })
  void anything_else_is_no_json_object(String json) {
    assertThatThrownBy(() -> bind(json, new Faults()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo("malformed-json");
              assertThat(refused.problem().detail()).doesNotContain("`", "com.", "java", "\u0001");
            });
  }

  @Test
  @Timeout(2)
  void deep_nesting_is_refused_at_once() {
    for (String json : List.of("[".repeat(1_000_000), "{\"one\":".repeat(100_000))) {
      assertThatThrownBy(() -> bind(json, new Faults())).isInstanceOf(Refused.class);
    }
  }

  @Test
  @Timeout(2)
  void many_unknown_fields_are_told_without_delay() {
    StringBuilder json = new StringBuilder("{\"x\": 1");
    for (int i = 0; i < 50_000; i++) {
      json.append(",\"f").append(i).append("\":1");
    }

    Faults faults = new Faults();
    bind(json.append('}').toString(), faults);

    assertThat(faults.any()).isTrue();
  }
}
