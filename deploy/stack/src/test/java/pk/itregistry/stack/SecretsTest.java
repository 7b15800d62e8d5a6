package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {
  @TempDir Path root = Path.of("");

  @Test
  void a_secret_is_made_once_and_is_the_same_for_the_next_command() {
    var place = Place.of(root, Map.of());

    String made = new Secrets(place).get("person.omar.password");

    assertThat(made).hasSize(24).matches("[A-Za-z0-9]+");
    assertThat(new Secrets(place).get("person.omar.password")).isEqualTo(made);
    assertThat(new Secrets(place).get("person.amina.password")).isNotEqualTo(made);
  }

  @Test
  void only_the_owner_may_read_them() throws IOException {
    var place = Place.of(root, Map.of());

    new Secrets(place).get("postgres.password");

    assertThat(Files.getPosixFilePermissions(place.secrets()))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void properties_are_read_as_they_were_written() {
    var values = Map.of("client.x.key", "/tmp/a b/x.jwk", "keycloak.issuer", "http://h:1/r");

    assertThat(Secrets.parse(Secrets.print(values))).isEqualTo(values);
  }
}
