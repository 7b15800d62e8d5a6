package pk.itregistry.stack.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.stack.access.AccessFile.Client;
import pk.itregistry.stack.access.AccessFile.Person;
import pk.itregistry.stack.access.AccessFile.Role;
import pk.itregistry.stack.access.AccessFile.Scope;

/** The file agrees with itself, and has somebody for every part that the tests give away. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessFileTest {
  private static final AccessFile COMMITTED = AccessFile.committed();
  private static final Callers CALLERS = COMMITTED.callers();

  @Test
  void no_name_stands_twice() {
    assertThat(COMMITTED.roles()).extracting(Role::name).doesNotHaveDuplicates();
    assertThat(COMMITTED.scopes()).extracting(Scope::name).doesNotHaveDuplicates();
    assertThat(
            Stream.concat(
                COMMITTED.people().stream().map(Person::name),
                COMMITTED.clients().stream().map(Client::name)))
        .doesNotHaveDuplicates();
  }

  @Test
  void whoever_is_named_holds_roles_and_scopes_of_the_file() {
    assertThat(COMMITTED.roles()).extracting(Role::name).containsAll(rolesHeld());
    assertThat(COMMITTED.scopes())
        .extracting(Scope::name)
        .containsAll(COMMITTED.clients().stream().flatMap(c -> c.scopes().stream()).toList());
  }

  @Test
  void every_role_is_held_by_people_or_by_machines_as_it_says() {
    List<String> ofPeople =
        COMMITTED.people().stream().flatMap(person -> person.roles().stream()).toList();
    List<String> ofMachines =
        COMMITTED.machines().stream().flatMap(machine -> machine.roles().stream()).toList();

    assertThat(COMMITTED.roles())
        .allSatisfy(role -> {
          assertThat(role.ofMachines() ? ofMachines : ofPeople)
              .as("give the role to somebody in %s, or take it out", AccessFile.PATH)
              .contains(role.name());
          assertThat(role.ofMachines() ? ofPeople : ofMachines).doesNotContain(role.name());
        });
  }

  @Test
  void every_scope_has_an_entitled_a_stranger_and_somebody_without() {
    assertThat(COMMITTED.scopes())
        .allSatisfy(scope -> {
          assertThat(CALLERS.withScope(scope.name()))
              .as("two in %s with the scope: who is entitled, and a stranger", AccessFile.PATH)
              .hasSizeGreaterThanOrEqualTo(2);
          assertThat(CALLERS.withoutScope(scope.name()))
              .as("somebody in %s without the scope", AccessFile.PATH)
              .isNotEmpty();
        });
  }

  @Test
  void only_machines_have_roles_of_their_own() {
    assertThat(COMMITTED.clients())
        .filteredOn(client -> !client.isMachine())
        .isNotEmpty()
        .allSatisfy(client -> assertThat(client.roles()).isEmpty());
  }

  @Test
  void people_sign_in_through_a_client_of_the_file() {
    assertThat(COMMITTED.clients())
        .filteredOn(client -> !client.isMachine())
        .extracting(Client::name)
        .contains(CodeFlow.CLIENT);
  }

  @Test
  void a_file_with_a_misspelt_field_is_refused() {
    assertThatThrownBy(() -> AccessReader.parse("{\"scopes\": [{\"name\": \"x\"}]}"))
        .hasMessage(AccessFile.PATH + ", scopes[0]: description is missing");
    assertThatThrownBy(() -> AccessReader.parse("{\"role\": []}"))
        .hasMessage(AccessFile.PATH + ", the file: nobody reads [role]");
    assertThatThrownBy(() -> AccessReader.parse("{\"clients\": [{\"name\": 1}]}"))
        .hasMessage(AccessFile.PATH + ", clients[0]: name is of another form");
    assertThatThrownBy(() -> AccessReader.parse("{\"roles\""))
        .hasMessageStartingWith(AccessFile.PATH + " is no JSON");
  }

  private static List<String> rolesHeld() {
    List<String> held = new ArrayList<>();
    COMMITTED.people().forEach(person -> held.addAll(person.roles()));
    COMMITTED.clients().forEach(client -> held.addAll(client.roles()));
    return held;
  }
}
