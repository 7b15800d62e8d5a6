package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {
  @Test
  void the_gateway_has_the_first_port_and_the_rest_follow() {
    var ports = new Ports(8400);

    assertThat(Arrays.stream(Member.values()).map(ports::of))
        .containsExactly(8410, 8411, 8413, 8401, 8402, 8403, 8400);
    assertThat(ports.kafkaController()).isEqualTo(8412);
    assertThat(ports.keycloakManagement()).isEqualTo(8414);
  }

  @Test
  void no_port_is_given_twice() {
    var ports = new Ports(18400);

    List<Integer> all =
        Arrays.stream(Member.values()).flatMap(member -> ports.allOf(member).stream()).toList();

    assertThat(all).doesNotHaveDuplicates().allMatch(port -> port >= 18400 && port <= 18414);
  }

  @Test
  void the_issuer_is_the_realm_on_keycloaks_port() {
    assertThat(new Ports(8400).issuer()).isEqualTo("http://127.0.0.1:8413/realms/it-registry");
  }

  @Test
  void a_base_that_is_no_number_or_leaves_no_room_is_refused_in_a_sentence() {
    assertThatThrownBy(() -> Ports.parse("many"))
        .isInstanceOf(Trouble.class)
        .hasMessage("ITR_PORT_BASE must be a number, and is \"many\".");
    assertThatThrownBy(() -> Ports.parse("65530"))
        .isInstanceOf(Trouble.class)
        .hasMessage("ITR_PORT_BASE must be between 1024 and 65521, and is 65530.");
  }

  @Test
  void every_member_is_in_exactly_one_row_of_the_start() {
    assertThat(Member.ROWS.stream().flatMap(List::stream))
        .containsExactlyInAnyOrder(Member.values());
  }

  @Test
  void an_unknown_name_is_answered_with_the_known_ones() {
    assertThatThrownBy(() -> Member.named("oracle"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("no process named oracle")
        .hasMessageContaining("postgres, kafka, keycloak, registry, exports, incentives, gateway");
  }
}
