package pk.itregistry.stack;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pk.itregistry.stack.access.AccessFile;
import pk.itregistry.stack.access.AccessFile.Client;
import pk.itregistry.stack.access.AccessFile.Person;
import pk.itregistry.stack.access.AccessFile.Role;
import pk.itregistry.stack.access.AccessFile.Scope;

/**
 * The realm as Keycloak imports it: the settings of realm.json, and every role, scope, client and
 * person of access.json in Keycloak's form, as patterns.json has it.
 */
record RealmDocument(
    Map<String, Object> settings,
    Map<String, Object> patterns,
    GuessedPasswords guessed,
    AccessFile access) {

  // A name, not a number, and no machine's own.
  private static final Pattern PUBLIC_ADDRESS =
      Pattern.compile("https://(?:[a-z0-9-]+\\.)+(?!localhost$)[a-z]{2,}(?::[0-9]{1,5})?");

  static RealmDocument of(Path folder) {
    return new RealmDocument(
        parse(Disk.read(folder.resolve("realm.json"))),
        parse(Disk.read(folder.resolve("patterns.json"))),
        new GuessedPasswords(folder),
        AccessFile.committed());
  }

  /**
   * For development: with the demo's people and machines, and people may come back to any port of
   * this machine (RFC 8252, 7.3).
   *
   * @param password of a person by name
   * @param publicKeys of a machine by name, as a set of JWKs
   */
  String forDevelopment(UnaryOperator<String> password, UnaryOperator<String> publicKeys) {
    Map<String, Object> realm = withWhatAllHave();
    List<Object> clients = array(realm, "clients");
    clientsOfPeople()
        .forEach(client -> clients.add(clientOfPeople(client, "http://" + Ports.HOST)));
    access.machines().forEach(client -> clients.add(machine(client, publicKeys)));
    List<Object> users = new ArrayList<>();
    access.people().forEach(person -> users.add(person(person, password)));
    access.machines().stream()
        .filter(machine -> !machine.roles().isEmpty())
        .forEach(machine -> users.add(serviceAccount(machine)));
    realm.put("users", users);
    return JSONObjectUtils.toJSONString(realm);
  }

  /**
   * For a real installation: nobody is in it yet and no machine either, people come back only to
   * the callbacks of this one address, and nothing is taken without TLS.
   */
  String forProduction(String publicAddress) {
    if (!PUBLIC_ADDRESS.matcher(publicAddress).matches()) {
      throw new Trouble(
          "The public address is https://host, in small letters and with nothing after it; \"%s\" is not."
              .formatted(publicAddress));
    }
    Map<String, Object> realm = withWhatAllHave();
    realm.put("sslRequired", "all");
    List<Object> clients = array(realm, "clients");
    clientsOfPeople().forEach(client -> clients.add(clientOfPeople(client, publicAddress)));
    return JSONObjectUtils.toJSONString(realm);
  }

  private Map<String, Object> withWhatAllHave() {
    Map<String, Object> realm = copy(settings);
    realm.put("roles", Map.of("realm", roles()));
    array(realm, "clientScopes").addAll(scopes());
    realm.put("scopeMappings", scopesWithRole());
    realm.put(
        "passwordPolicy",
        "%s and regexPattern(%s)".formatted(realm.get("passwordPolicy"), guessed.pattern()));
    return realm;
  }

  /** Keycloak leaves a scope with roles out of the token of whoever holds none of them. */
  private List<Object> scopesWithRole() {
    List<String> rolesOfPeople =
        access.roles().stream().filter(role -> !role.ofMachines()).map(Role::name).toList();
    List<Object> mappings = new ArrayList<>();
    access.scopes().stream()
        .filter(Scope::withRole)
        .forEach(
            scope -> mappings.add(Map.of("clientScope", scope.name(), "roles", rolesOfPeople)));
    return mappings;
  }

  private List<Object> roles() {
    List<Object> roles = new ArrayList<>();
    access
        .roles()
        .forEach(role -> roles.add(Map.of("name", role.name(), "description", role.description())));
    return roles;
  }

  private List<Object> scopes() {
    List<Object> scopes = new ArrayList<>();
    access
        .scopes()
        .forEach(scope -> {
          Map<String, Object> made = pattern("scope");
          made.put("name", scope.name());
          made.put("description", scope.description());
          scopes.add(made);
        });
    return scopes;
  }

  private List<Client> clientsOfPeople() {
    return access.clients().stream().filter(client -> !client.isMachine()).toList();
  }

  /** A person's client asks for the scopes it needs just now, so that none comes unasked. */
  private Map<String, Object> clientOfPeople(Client client, String address) {
    Map<String, Object> made = client(client, "client of people", "optionalClientScopes");
    client.callbacks().forEach(path -> array(made, "redirectUris").add(address + path));
    return made;
  }

  private Map<String, Object> machine(Client client, UnaryOperator<String> publicKeys) {
    Map<String, Object> made = client(client, "client of a machine", "defaultClientScopes");
    object(made, "attributes").put("jwks.string", publicKeys.apply(client.name()));
    return made;
  }

  private Map<String, Object> client(Client client, String pattern, String scopes) {
    Map<String, Object> made = pattern(pattern);
    made.put("clientId", client.name());
    made.put("name", client.title());
    Map<String, Object> attributes = object(made, "attributes");
    client
        .tokenSeconds()
        .ifPresent(seconds -> attributes.put("access.token.lifespan", Integer.toString(seconds)));
    List<Object> mappers = new ArrayList<>();
    mappers.add(claim("client_id", client.name()));
    mappers.add(claim("caller", client.isMachine() ? "machine" : "person"));
    client.claims().forEach((name, value) -> mappers.add(claim(name, value)));
    client.audience().ifPresent(audience -> mappers.add(audience(audience)));
    made.put("protocolMappers", mappers);
    if (client.audience().isEmpty()) {
      array(made, "defaultClientScopes").add("audience");
    }
    array(made, scopes).addAll(client.scopes());
    return made;
  }

  private Map<String, Object> claim(String name, String value) {
    Map<String, Object> made = pattern("claim");
    made.put("name", name);
    object(made, "config").putAll(Map.of("claim.name", name, "claim.value", value));
    return made;
  }

  private Map<String, Object> audience(String audience) {
    Map<String, Object> made = pattern("audience");
    object(made, "config").put("included.custom.audience", audience);
    return made;
  }

  private Map<String, Object> person(Person person, UnaryOperator<String> password) {
    Map<String, Object> made = pattern("person");
    made.put("username", person.name());
    made.put("email", person.name() + "@demo.invalid");
    made.put("firstName", person.firstName());
    made.put("lastName", person.lastName());
    made.put(
        "credentials",
        List.of(
            Map.of(
                "type", "password", "value", password.apply(person.name()), "temporary", false)));
    array(made, "realmRoles").addAll(person.roles());
    return made;
  }

  private static Map<String, Object> serviceAccount(Client machine) {
    return Map.of(
        "username",
        "service-account-" + machine.name(),
        "enabled",
        true,
        "serviceAccountClientId",
        machine.name(),
        "realmRoles",
        machine.roles());
  }

  private Map<String, Object> pattern(String name) {
    return copy(object(patterns, name));
  }

  private static Map<String, Object> copy(Map<String, Object> json) {
    return parse(JSONObjectUtils.toJSONString(json));
  }

  private static Map<String, Object> object(Map<String, Object> parent, String name) {
    try {
      return JSONObjectUtils.getJSONObject(parent, name);
    } catch (ParseException e) {
      throw new Trouble("There is no object \"" + name + "\" in deploy/keycloak.", e);
    }
  }

  private static List<Object> array(Map<String, Object> parent, String name) {
    try {
      return JSONObjectUtils.getJSONArray(parent, name);
    } catch (ParseException e) {
      throw new Trouble("There is no list \"" + name + "\" in deploy/keycloak.", e);
    }
  }

  private static Map<String, Object> parse(String json) {
    try {
      return JSONObjectUtils.parse(json);
    } catch (ParseException e) {
      throw new Trouble("What stands in deploy/keycloak is no JSON.", e);
    }
  }
}
