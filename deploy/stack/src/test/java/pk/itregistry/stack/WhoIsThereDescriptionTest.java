package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.stack.access.AccessFile;
import pk.itregistry.stack.access.AccessFile.Client;

/** The tables of deploy/README.md that tell who is there are written from access.json. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoIsThereDescriptionTest {
  private static final Path README =
      Path.of(System.getProperty("repository.root", "../..")).resolve("deploy/README.md");
  private static final String BEGIN = "<!-- written from keycloak/access.json: ./dev docs -->\n";
  private static final String END = "<!-- to here -->\n";
  private static final AccessFile COMMITTED = AccessFile.committed();

  @Test
  void the_tables_are_what_the_file_says() {
    String page = Disk.read(README);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);

    if (Boolean.getBoolean("update.docs")) {
      page = page.substring(0, begin) + tables() + page.substring(end);
      Disk.write(README, page);
    }

    assertThat(page)
        .as("run this test with -Dupdate.docs=true, look at the difference, commit it")
        .contains(BEGIN + tables() + END);
  }

  private static String tables() {
    return Stream.of(roles(), scopes(), clients()).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String roles() {
    Stream<String> roles =
        COMMITTED.roles().stream()
            .map(role -> row(role.name(), role.description(), names(holders(role.name()))));
    List<String> others = COMMITTED.callers().peopleWithoutRole();
    return table(
        "| role | may | who |",
        Stream.concat(roles, Stream.of(row("none", "what is theirs", names(others)))));
  }

  private static List<String> holders(String role) {
    return Stream.concat(
            COMMITTED.people().stream()
                .filter(person -> person.roles().contains(role))
                .map(AccessFile.Person::name),
            COMMITTED.clients().stream()
                .filter(client -> client.roles().contains(role))
                .map(Client::name))
        .toList();
  }

  private static String scopes() {
    return table(
        "| scope | for | clients |",
        COMMITTED.scopes().stream()
            .map(scope ->
                row(
                    scope.name(),
                    scope.description(),
                    names(
                        COMMITTED.clients().stream()
                            .filter(client -> client.scopes().contains(scope.name()))
                            .map(Client::name)
                            .toList()))));
  }

  private static String clients() {
    return table(
        "| client | is | its tokens |",
        COMMITTED.clients().stream()
            .map(client -> row("`" + client.name() + "`", client.title(), tokens(client))));
  }

  private static String tokens(Client client) {
    Stream<String> claims =
        client.claims().entrySet().stream()
            .map(claim -> "claim `%s` = %s".formatted(claim.getKey(), claim.getValue()));
    Stream<String> whose = client.isMachine() ? Stream.of() : Stream.of("of whoever signs in");
    Stream<String> audience = client.audience().stream().map(other -> "for `" + other + "`");
    Stream<String> life = client.tokenSeconds().stream().mapToObj(s -> "live for " + s + " s");
    return Stream.of(whose, claims, audience, life)
        .flatMap(said -> said)
        .collect(Collectors.joining(", "));
  }

  private static String table(String head, Stream<String> rows) {
    String columns = head.replaceAll("[^|]+", "---");
    return Stream.concat(Stream.of(head, columns), rows)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String names(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
