package pk.itregistry.stack.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who there is and what each may: roles, scopes, the demo's people, and clients, as
 * deploy/keycloak/access.json says it for the realm, the matrix, the fuzz and the documents.
 */
public record AccessFile(
    List<Role> roles, List<Scope> scopes, List<Person> people, List<Client> clients) {
  /** Where it lies in the repository: for messages that say where to add something. */
  public static final String PATH = "deploy/keycloak/access.json";

  /**
   * What somebody may do for the country.
   *
   * @param ofMachines whether software holds it, and not people
   */
  public record Role(String name, String description, boolean ofMachines) {}

  /**
   * What a client may be let do.
   *
   * @param withRole whether only tokens of people who hold a role have it, whoever asks for it
   */
  public record Scope(String name, String description, boolean withRole) {}

  /** Somebody of the demo; the password is made at the first start. */
  public record Person(String name, String firstName, String lastName, List<String> roles) {}

  /**
   * Software that gets tokens: for people who sign in through it, or as a machine of its own right.
   *
   * @param claims what its tokens say beside who it is
   * @param audience for whom its tokens are, if not for this API
   * @param tokenSeconds how long its tokens live, if not as long as all others
   * @param callbacks the paths, below the public address, where people come back to after signing
   *     in
   */
  public record Client(
      String name,
      String title,
      boolean isMachine,
      List<String> scopes,
      List<String> roles,
      Map<String, String> claims,
      Optional<String> audience,
      OptionalInt tokenSeconds,
      List<String> callbacks) {}

  /** The committed file. */
  public static AccessFile committed() {
    return AccessReader.committed();
  }

  /** The client of that name. */
  public Client client(String name) {
    return clients.stream()
        .filter(client -> client.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(PATH + " has no client " + name));
  }

  public List<Client> machines() {
    return clients.stream().filter(Client::isMachine).toList();
  }

  /** Whose tokens are ordinary ones, and what they carry. */
  public Callers callers() {
    return Callers.of(this);
  }
}
