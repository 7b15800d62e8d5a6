package pk.itregistry.stack.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pk.itregistry.stack.access.AccessFile.Client;
import pk.itregistry.stack.access.AccessFile.Scope;

/**
 * The demo's people and machines as a service sees them, for tests that need somebody with, or
 * without, a role or a scope. Whoever holds the fewest roles comes first, so that a test shows what
 * this one role or scope opens; among equals, whoever stands first in the file.
 */
public final class Callers {
  private final List<Caller> all;

  private record Caller(String name, boolean isMachine, Set<String> roles, Set<String> scopes) {}

  private Callers(List<Caller> all) {
    this.all = all;
  }

  static Callers of(AccessFile file) {
    Stream<Caller> people =
        file.people().stream()
            .map(one ->
                new Caller(
                    one.name(), false, Set.copyOf(one.roles()), scopesOf(file, one.roles())));
    Stream<Caller> machines =
        file.machines().stream()
            .filter(Callers::hasOrdinaryTokens)
            .map(one ->
                new Caller(one.name(), true, Set.copyOf(one.roles()), Set.copyOf(one.scopes())));
    return new Callers(
        Stream.concat(people, machines)
            .sorted(Comparator.comparingInt(caller -> caller.roles().size()))
            .toList());
  }

  private static Set<String> scopesOf(AccessFile file, List<String> roles) {
    Set<String> scopes = new TreeSet<>();
    file.clients().stream()
        .filter(client -> !client.isMachine())
        .forEach(client -> scopes.addAll(client.scopes()));
    if (roles.isEmpty()) {
      file.scopes().stream().filter(Scope::withRole).map(Scope::name).forEach(scopes::remove);
    }
    return scopes;
  }

  private static boolean hasOrdinaryTokens(Client client) {
    return client.audience().isEmpty() && client.tokenSeconds().isEmpty();
  }

  /** Who holds the role, and as little else as anybody who holds it. */
  public String holderOf(String role) {
    return names(caller -> caller.roles().contains(role)).stream()
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Nobody of %s has the role %s: add somebody there"
                    .formatted(AccessFile.PATH, role)));
  }

  /** Whose tokens carry the scope: the first entitled, the second a stranger to the first. */
  public List<String> withScope(String scope) {
    return names(caller -> caller.scopes().contains(scope));
  }

  public List<String> withoutScope(String scope) {
    return names(caller -> !caller.scopes().contains(scope));
  }

  public List<String> machinesWithScope(String scope) {
    return names(caller -> caller.isMachine() && caller.scopes().contains(scope));
  }

  /** People who act for the country, but in none of these roles. */
  public List<String> peopleWithoutRoles(Set<String> roles) {
    return names(caller ->
        !caller.isMachine()
            && !caller.roles().isEmpty()
            && caller.roles().stream().noneMatch(roles::contains));
  }

  /** People who can only look after what is theirs. */
  public List<String> peopleWithoutRole() {
    return names(caller -> !caller.isMachine() && caller.roles().isEmpty());
  }

  private List<String> names(Predicate<Caller> wanted) {
    return all.stream().filter(wanted).map(Caller::name).toList();
  }
}
