package pk.itregistry.plumbing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PathTemplateTest {
  private static final PathTemplate RETURNS =
      PathTemplate.of("/firms/{firm}/returns/{period}.json");

  @Test
  void a_path_gives_its_values_and_takes_them_back() {
    String path = "/firms/f-7/returns/2026-09.json";

    assertThat(RETURNS.names()).containsExactly("firm", "period");
    assertThat(RETURNS.valuesIn(path)).contains(List.of("f-7", "2026-09"));
    assertThat(RETURNS.with(List.of("f-7", "2026-09"))).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/firms/f-7/returns/",
        "/firms//returns/2026-09.json",
        "/firms/f/7/returns/2026-09.json",
        "/firms/f-7/returns/2026-09xjson",
        "/firms/f-7/returns/2026-09.json/more"
      })
  void a_path_of_another_shape_does_not_fit(String path) {
    assertThat(RETURNS.fits(path)).isFalse();
    assertThat(RETURNS.valuesIn(path)).isEmpty();
  }

  @Test
  void a_value_is_taken_as_it_is() {
    assertThat(PathTemplate.of("/a/{x}/{y}").with(List.of("$1", "{x}"))).isEqualTo("/a/$1/{x}");
  }

  @Test
  void what_is_written_out_comes_before_a_parameter() {
    assertThat(
            Stream.of("/firms/{firm}", "/firms/mine", "/{any}/mine", "/firms/~x")
                .map(PathTemplate::of)
                .sorted()
                .map(PathTemplate::toString))
        .containsExactly("/firms/mine", "/firms/~x", "/firms/{firm}", "/{any}/mine");
  }
}
