package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.itregistry.stack.access.AccessFile;
import pk.itregistry.stack.access.StackProperties;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoutTest {
  @TempDir Path root = Path.of("");

  @Test
  void the_properties_name_addresses_people_and_the_keys_of_machines() {
    var place = Place.of(root, Map.of("ITR_PORT_BASE", "18400"));
    AccessFile access = AccessFile.committed();

    var stack = StackProperties.of(Handout.properties(place, new Secrets(place), access));

    assertThat(stack.get("postgres.port")).isEqualTo("18410");
    assertThat(stack.get("kafka.bootstrap")).isEqualTo("127.0.0.1:18411");
    assertThat(stack.issuer()).hasToString("http://127.0.0.1:18413/realms/it-registry");
    assertThat(stack.persons())
        .containsExactlyInAnyOrderElementsOf(
            access.people().stream().map(AccessFile.Person::name).toList());
    assertThat(stack.clients())
        .containsExactlyInAnyOrderElementsOf(
            access.machines().stream().map(AccessFile.Client::name).toList());
    assertThat(stack.isClient("omar")).isFalse();
    assertThat(Files.exists(stack.clientKey("bank-scbl"))).isTrue();
  }

  @Test
  void a_shell_takes_every_value_as_it_is() {
    assertThat(Handout.assignment("PERSON_omar-x", "it's $HOME"))
        .isEqualTo("export PERSON_OMAR_X='it'\\''s $HOME'");
  }
}
