package pk.itregistry.registry.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.ClientId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownClientsTest {

  @Test
  void the_software_that_acts_for_itself_is_known_from_the_realms_file() {
    KnownClients clients = new KnownClients(Optional.empty());

    assertThat(clients.find("portal-ledgerly")).contains(new ClientId("portal-ledgerly"));
    assertThat(clients.find("PORTAL-Other")).contains(new ClientId("portal-other"));
    assertThat(clients.find("it-registry-web")).isEmpty();
    assertThat(clients.find("portal-nobody")).isEmpty();
  }

  @Test
  void an_installation_with_other_clients_names_them() {
    KnownClients clients = new KnownClients(Optional.of(List.of("Portal-One")));

    assertThat(clients.find("portal-one")).contains(new ClientId("Portal-One"));
    assertThat(clients.find("portal-ledgerly")).isEmpty();
  }
}
