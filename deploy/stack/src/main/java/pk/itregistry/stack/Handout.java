package pk.itregistry.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pk.itregistry.stack.access.AccessFile;
import pk.itregistry.stack.access.AccessFile.Client;
import pk.itregistry.stack.access.AccessFile.Person;
import pk.itregistry.stack.access.StackProperties;

/** What the stack tells others: stack.properties for tests, shell assignments for people. */
final class Handout {
  private Handout() {}

  static Map<String, String> properties(Place place, Secrets secrets, AccessFile access) {
    Ports ports = place.ports();
    var values = new TreeMap<String, String>();
    values.put("postgres.host", Ports.HOST);
    values.put("postgres.port", Integer.toString(ports.of(Member.POSTGRES)));
    values.put("postgres.superuser", Postgres.SUPERUSER);
    values.put("postgres.password", secrets.get("postgres.password"));
    for (Member service : Member.WITH_DATABASE) {
      for (String role : new String[] {service.label() + "_owner", service.label() + "_app"}) {
        String key = "database." + role + ".password";
        values.put(key, secrets.get(key));
      }
    }
    values.put("kafka.bootstrap", ports.address(Member.KAFKA));
    values.put("keycloak.url", ports.url(Member.KEYCLOAK));
    values.put("keycloak.issuer", ports.issuer());
    values.put("keycloak.admin.user", "admin");
    values.put("keycloak.admin.password", secrets.get("keycloak.admin.password"));
    values.put("keycloak.admin.client", Realm.ADMIN_CLIENT);
    values.put("keycloak.admin.secret", secrets.get("keycloak.admin.secret"));
    values.put("gateway.url", ports.url(Member.GATEWAY));
    for (Member service : Member.WITH_DATABASE) {
      values.put(service.label() + ".url", ports.url(service));
    }
    for (Person person : access.people()) {
      String key = "person." + person.name() + ".password";
      values.put(key, secrets.get(key));
    }
    for (Client machine : access.machines()) {
      Path file = place.clientKey(machine.name());
      Keys.at(file);
      values.put("client." + machine.name() + ".key", file.toString());
    }
    Keys.at(place.receiptKey());
    Keys.at(place.certificateKey());
    values.put("exports.signing.key", place.receiptKey().toString());
    values.put("registry.signing.key", place.certificateKey().toString());
    return values;
  }

  static String shell(Place place, StackProperties stack) {
    String issuer = stack.get("keycloak.issuer");
    var lines = new ArrayList<String>();
    lines.add(assignment("GATEWAY", stack.get("gateway.url")));
    lines.add(assignment("ISSUER", issuer));
    lines.add(assignment("TOKEN_URL", issuer + "/protocol/openid-connect/token"));
    lines.add(assignment("AUTHORIZATION_URL", issuer + "/protocol/openid-connect/auth"));
    lines.add(assignment("WEB_CLIENT", "it-registry-web"));
    lines.add(assignment("ITR_STACK", place.stackProperties().toString()));
    lines.add(assignment("ITR_PUBLIC_URL", stack.get("gateway.url")));
    lines.add("# demo people: made at the first start, for this data folder only");
    for (String person : stack.persons()) {
      lines.add(assignment("PERSON_" + person, person));
      lines.add(assignment("PERSON_" + person + "_PASSWORD", stack.personPassword(person)));
    }
    lines.add("# demo machine clients: the private key with which each signs its assertion");
    for (String client : stack.clients()) {
      lines.add(assignment("CLIENT_" + client, client));
      lines.add(assignment("CLIENT_" + client + "_KEY", stack.clientKey(client).toString()));
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  static String assignment(String name, String value) {
    return "export %s='%s'"
        .formatted(name.toUpperCase(Locale.ROOT).replace('-', '_'), value.replace("'", "'\\''"));
  }
}
