package pk.itregistry.registry.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ClientId;

/**
 * The third parties' software that a firm can let act for it: the clients that the identity server
 * lets act for themselves. So far they are those of the file that its realm is made from; an
 * installation whose realm has others names them.
 */
@ApplicationScoped
public class KnownClients {
  private static final String RESOURCE = "/keycloak/access.json";

  private final TreeMap<String, ClientId> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  KnownClients(@ConfigProperty(name = "itr.clients") Optional<List<String>> named) {
    named
        .orElseGet(KnownClients::committed)
        .forEach(client -> known.put(client, new ClientId(client)));
  }

  /** The client of that name, in whatever case, as it is spelled at the identity server. */
  public Optional<ClientId> find(String named) {
    return Optional.ofNullable(known.get(named));
  }

  private static List<String> committed() {
    try (@Nullable InputStream file = KnownClients.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return machines(new ObjectMapper().readTree(file).path("clients"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A client that only people sign in through never acts by a grant of its own.
  private static List<String> machines(JsonNode clients) {
    return clients
        .valueStream()
        .filter(client -> "machine".equals(client.path("caller").textValue()))
        .map(client -> client.path("name").textValue())
        .toList();
  }
}
