package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmTemplateTest {
  private static final RealmTemplate COMMITTED =
      new RealmTemplate(
          Disk.read(
              Path.of(System.getProperty("repository.root", "../.."))
                  .toAbsolutePath()
                  .resolve("deploy/keycloak/realm.json")));

  @Test
  void a_blank_is_filled_and_stays_inside_its_json_string() throws ParseException {
    var template = new RealmTemplate("{\"keys\": \"${client.a.jwks}\"}");

    var filled = JSONObjectUtils.parse(template.fill(blank -> "{\"keys\":[\"\\n$1\"]}"));

    assertThat(filled).containsEntry("keys", "{\"keys\":[\"\\n$1\"]}");
  }

  @Test
  void people_and_machines_are_told_by_their_blanks() {
    var template = new RealmTemplate("${person.omar.password} ${client.bank-x.jwks} ${else}");

    assertThat(template.persons()).containsExactly("omar");
    assertThat(template.clients()).containsExactly("bank-x");
  }

  @Test
  void the_committed_realm_has_the_demos_people_and_machines() {
    assertThat(COMMITTED.persons())
        .containsExactlyInAnyOrder(
            "rabia",
            "rehan",
            "omar",
            "amina",
            "tariq",
            "tahira",
            "parveen",
            "asad",
            "adnan",
            "owner",
            "stranger");
    assertThat(COMMITTED.clients())
        .containsExactlyInAnyOrder(
            "portal-ledgerly",
            "portal-other",
            "bank-scbl",
            "bank-habb",
            "paying-bank",
            "foreign-audience",
            "short-lived");
  }

  @Test
  void the_committed_realm_is_json_when_filled_and_carries_no_secret() throws ParseException {
    var realm = JSONObjectUtils.parse(COMMITTED.fill(blank -> "filled"));

    assertThat(realm).containsEntry("realm", Realm.NAME);
    assertThat(realm).containsEntry("defaultSignatureAlgorithm", "PS256");
    assertThat(COMMITTED.text()).doesNotContain("\"secret\"", "privateKey", "\"d\"");
    for (Map<String, Object> user : objects(realm, "users")) {
      for (Map<String, Object> credential : objects(user, "credentials")) {
        assertThat(credential).containsEntry("value", "filled");
      }
    }
  }

  @Test
  void no_client_of_the_committed_realm_takes_a_password_or_the_implicit_flow()
      throws ParseException {
    var realm = JSONObjectUtils.parse(COMMITTED.fill(blank -> "filled"));

    assertThat(objects(realm, "clients"))
        .isNotEmpty()
        .allSatisfy(client ->
            assertThat(client)
                .containsEntry("directAccessGrantsEnabled", false)
                .containsEntry("implicitFlowEnabled", false));
  }

  private static List<Map<String, Object>> objects(Map<String, Object> parent, String name)
      throws ParseException {
    return Optional.ofNullable(JSONObjectUtils.getJSONObjectArray(parent, name))
        .map(List::of)
        .orElse(List.of());
  }
}
