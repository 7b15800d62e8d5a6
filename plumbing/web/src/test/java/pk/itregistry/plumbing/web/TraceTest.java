package pk.itregistry.plumbing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceTest {
  @Test
  void a_trace_that_was_sent_goes_on() {
    String sent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    assertThat(Trace.of(sent)).isEqualTo(new Trace("4bf92f3577b34da6a3ce929d0e0e4736", sent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more"
      })
  void one_that_is_none_is_begun_anew(String sent) {
    Trace trace = Trace.of(sent);

    assertThat(trace.header()).matches("00-" + trace.id() + "-[0-9a-f]{16}-01");
    assertThat(trace.id()).isNotEqualTo(Trace.of(null).id());
  }
}
