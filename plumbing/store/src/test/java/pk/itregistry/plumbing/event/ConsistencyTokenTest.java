package pk.itregistry.plumbing.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsistencyTokenTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 149, 150})
  void what_a_write_answers_is_read_again(int many) {
    List<UUID> events = ids(many);

    ConsistencyToken read = ConsistencyToken.decode(token(events));

    assertThat(read).isEqualTo(new ConsistencyToken("registry", events));
  }

  @Test
  void of_very_many_events_the_last_are_named_and_the_token_is_still_taken() {
    List<UUID> events = ids(5000);

    ConsistencyToken read = ConsistencyToken.decode(token(events));

    assertThat(read.events()).isEqualTo(events.subList(5000 - ConsistencyToken.MOST, 5000));
  }

  @Test
  void a_write_that_announced_nothing_has_none() {
    assertThat(ConsistencyToken.of(new Outbox.Announced("registry", List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "not+base64", "cmVnaXN0cnk", "cmVnaXN0cnkg", "IA", "äöü"})
  void what_no_write_answered_is_refused_by_name(String sent) {
    refused(sent);
  }

  @Test
  void a_token_that_is_cut_or_names_no_service_is_refused() {
    String whole = token(ids(3));

    refused(whole.substring(0, whole.length() - 4));
    refused(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("Ü 0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1)));
    refused("A".repeat(4001));
  }

  private static void refused(String sent) {
    assertThatThrownBy(() -> ConsistencyToken.decode(sent))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("malformed");
  }

  private static String token(List<UUID> events) {
    return ConsistencyToken.of(new Outbox.Announced("registry", events)).orElseThrow();
  }

  private static List<UUID> ids(int many) {
    return Stream.generate(Uuid7::next).limit(many).toList();
  }
}
