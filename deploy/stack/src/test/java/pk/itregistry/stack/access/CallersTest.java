package pk.itregistry.stack.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallersTest {
  private static final Callers CALLERS =
      AccessReader.parse(
              """
              {
                "people": [
                  {"name": "omar", "firstName": "O", "lastName": "O", "roles": ["officer", "approver"]},
                  {"name": "amina", "firstName": "A", "lastName": "A", "roles": ["approver"]},
                  {"name": "owner", "firstName": "O", "lastName": "O"}
                ],
                "clients": [
                  {"name": "web", "title": "W", "caller": "person", "scopes": ["claims"]},
                  {"name": "bank", "title": "B", "caller": "machine", "scopes": ["money"], "roles": ["dealer"]},
                  {"name": "portal", "title": "P", "caller": "machine", "scopes": ["claims"]},
                  {"name": "elsewhere", "title": "E", "caller": "machine", "scopes": ["claims"], "audience": "x"},
                  {"name": "brief", "title": "S", "caller": "machine", "scopes": ["claims"], "tokenSeconds": 2}
                ]
              }
              """)
          .callers();

  @Test
  void a_role_is_played_by_who_holds_the_least_beside_it() {
    assertThat(CALLERS.holderOf("approver")).isEqualTo("amina");
    assertThat(CALLERS.holderOf("officer")).isEqualTo("omar");
    assertThat(CALLERS.holderOf("dealer")).isEqualTo("bank");
  }

  @Test
  void a_role_that_nobody_holds_is_told_with_the_file() {
    assertThatThrownBy(() -> CALLERS.holderOf("janitor"))
        .hasMessageContaining("janitor")
        .hasMessageContaining(AccessFile.PATH);
  }

  @Test
  void people_carry_the_scopes_of_the_client_that_they_sign_in_through() {
    assertThat(CALLERS.withScope("claims")).containsExactly("owner", "portal", "amina", "omar");
    assertThat(CALLERS.withoutScope("claims")).containsExactly("bank");
    assertThat(CALLERS.withoutScope("money")).startsWith("owner");
  }

  @Test
  void whose_tokens_are_no_ordinary_ones_plays_no_part() {
    assertThat(CALLERS.machinesWithScope("claims")).containsExactly("portal");
  }

  @Test
  void people_without_a_role_look_after_what_is_theirs() {
    assertThat(CALLERS.peopleWithoutRole()).containsExactly("owner");
  }
}
