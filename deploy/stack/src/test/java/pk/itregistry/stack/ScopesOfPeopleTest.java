package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.stack.access.AccessFile;
import pk.itregistry.stack.access.TokenAnswer;
import pk.itregistry.stack.access.TokenRefused;
import pk.itregistry.stack.access.Tokens;

/** What a person's token may do, as the running issuer writes it. */
@Tag("stack")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScopesOfPeopleTest {
  private static final IssuerInTests ISSUER = new IssuerInTests();
  private static final String ALL = "openid register exports claims officer";

  private final Tokens tokens = new Tokens(ISSUER.stack());

  @Test
  void a_person_who_asks_for_one_scope_gets_just_that() {
    assertThat(scopes("owner", "openid claims")).containsExactlyInAnyOrder("openid", "claims");
    assertThat(scopes("omar", "openid claims")).containsExactlyInAnyOrder("openid", "claims");
  }

  @Test
  void a_person_who_asks_for_none_gets_none() {
    assertThat(scopes("owner", "openid")).containsExactly("openid");
  }

  @Test
  void officer_comes_only_with_a_role() {
    assertThat(scopes("owner", ALL))
        .containsExactlyInAnyOrder("openid", "register", "exports", "claims");
    assertThat(scopes("owner", "openid officer")).containsExactly("openid");
    for (AccessFile.Person person : AccessFile.committed().people()) {
      assertThat(scopes(person.name(), ALL).contains("officer"))
          .as("%s with the roles %s", person.name(), person.roles())
          .isEqualTo(!person.roles().isEmpty());
    }
  }

  @Test
  void a_scope_that_nobody_knows_or_that_is_a_banks_is_refused() {
    for (String unknown :
        new String[] {
          "openid nonsense", "openid remittances", "openid CLAIMS", "openid claims,exports"
        }) {
      assertThatThrownBy(() -> signIn("owner", unknown))
          .as(unknown)
          .isInstanceOf(TokenRefused.class);
    }
  }

  private Set<String> scopes(String person, String asked) {
    Object scope = IssuerInTests.claims(signIn(person, asked).accessToken()).get("scope");
    return Set.of(String.valueOf(scope).split(" "));
  }

  private TokenAnswer signIn(String person, String asked) {
    return tokens.signInPerson(person, ISSUER.stack().personPassword(person), asked);
  }
}
