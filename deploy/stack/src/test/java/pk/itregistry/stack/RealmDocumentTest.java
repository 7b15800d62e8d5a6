package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.stack.access.AccessFile;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmDocumentTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("repository.root", "../..")).resolve("deploy/keycloak");
  private static final RealmDocument COMMITTED = RealmDocument.of(FOLDER);

  private final Map<String, Object> realm = parse(json());

  @Test
  void every_role_and_scope_of_the_access_file_is_in_the_realm_and_no_other() {
    assertThat(objects(object(realm, "roles"), "realm"))
        .extracting(role -> role.get("name"))
        .containsExactlyElementsOf(
            COMMITTED.access().roles().stream().map(AccessFile.Role::name).toList());
    assertThat(objects(realm, "clientScopes"))
        .filteredOn(RealmDocumentTest::isTold)
        .extracting(scope -> scope.get("name"))
        .containsExactlyElementsOf(
            COMMITTED.access().scopes().stream().map(AccessFile.Scope::name).toList());
  }

  @Test
  void a_person_has_their_roles_and_a_password_made_here() {
    Map<String, Object> omar = one("users", "username", "omar");

    assertThat(omar)
        .containsEntry("email", "omar@demo.invalid")
        .containsEntry("enabled", true)
        .containsEntry("emailVerified", true)
        .containsEntry(
            "realmRoles", List.of("default-roles-it-registry", "claims-officer", "claims-approver"))
        .containsEntry(
            "credentials",
            List.of(Map.of("type", "password", "value", "secret of omar", "temporary", false)));
  }

  @Test
  void a_bank_signs_its_assertions_and_carries_role_scope_and_claim() {
    Map<String, Object> bank = one("clients", "clientId", "bank-scbl");

    assertThat(bank)
        .containsEntry("publicClient", false)
        .containsEntry("clientAuthenticatorType", "client-jwt")
        .containsEntry("serviceAccountsEnabled", true)
        .containsEntry("standardFlowEnabled", false)
        .containsEntry(
            "defaultClientScopes", List.of("subject", "roles", "audience", "remittances"));
    assertThat(object(bank, "attributes")).containsEntry("jwks.string", "{\"keys\": \"\\n\"}");
    assertThat(claims(bank))
        .containsExactlyInAnyOrder("client_id=bank-scbl", "caller=machine", "bank=SCBL");
    assertThat(one("users", "username", "service-account-bank-scbl"))
        .containsEntry("serviceAccountClientId", "bank-scbl")
        .containsEntry("realmRoles", List.of("authorised-dealer"));
  }

  @Test
  void people_sign_in_by_a_public_client_with_proof_of_the_code() {
    Map<String, Object> web = one("clients", "clientId", "it-registry-web");

    assertThat(web)
        .containsEntry("publicClient", true)
        .containsEntry("standardFlowEnabled", true)
        .containsEntry("serviceAccountsEnabled", false);
    assertThat(object(web, "attributes"))
        .containsEntry("pkce.code.challenge.method", "S256")
        .doesNotContainKey("jwks.string");
    assertThat(claims(web)).containsExactlyInAnyOrder("client_id=it-registry-web", "caller=person");
  }

  @Test
  void a_person_gets_only_the_scopes_asked_for_and_officer_only_with_a_role() {
    Map<String, Object> web = one("clients", "clientId", "it-registry-web");

    assertThat(web)
        .containsEntry("defaultClientScopes", List.of("subject", "roles", "person", "audience"))
        .containsEntry("optionalClientScopes", List.of("register", "exports", "claims", "officer"));
    assertThat(objects(realm, "scopeMappings"))
        .containsExactly(
            Map.of(
                "clientScope",
                "officer",
                "roles",
                List.of(
                    "registrar",
                    "head",
                    "inspector",
                    "claims-officer",
                    "claims-approver",
                    "treasury-officer",
                    "policy-officer",
                    "auditor",
                    "admin")));
  }

  @Test
  void people_come_back_to_this_machine_only_in_development() {
    assertThat(one("clients", "clientId", "it-registry-web"))
        .containsEntry("redirectUris", List.of("http://127.0.0.1/callback"));
    assertThat(production())
        .doesNotContain("localhost", "127.0.0.1", "http://", "demo", "secret of", "jwks.string")
        .doesNotContain("*\"");
    Map<String, Object> real = parse(production());
    assertThat(real).containsEntry("sslRequired", "all").doesNotContainKey("users");
    assertThat(objects(real, "clients"))
        .extracting(client -> client.get("clientId"))
        .containsExactly("admin-cli", "it-registry-web");
    assertThat(objects(real, "clients").getLast())
        .containsEntry("redirectUris", List.of("https://api.registry.example/callback"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.registry.example",
        "https://*.registry.example",
        "https://localhost",
        "https://api.localhost",
        "https://127.0.0.1",
        "https://user@registry.example",
        "https://registry.example/",
        "https://registry.example/*",
        "https://registry.example?x",
        "registry.example",
        ""
      })
  void a_real_installation_has_one_public_address(String other) {
    assertThatThrownBy(() -> COMMITTED.forProduction(other))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("https://host");
  }

  private static String production() {
    return COMMITTED.forProduction("https://api.registry.example");
  }

  @Test
  void what_is_special_about_a_client_of_the_tests_is_in_the_realm() {
    Map<String, Object> foreign = one("clients", "clientId", "foreign-audience");

    assertThat(foreign)
        .containsEntry("defaultClientScopes", List.of("subject", "roles", "exports", "claims"));
    assertThat(objects(foreign, "protocolMappers"))
        .filteredOn("name", "audience")
        .singleElement()
        .satisfies(mapper ->
            assertThat(object(mapper, "config"))
                .containsEntry("included.custom.audience", "some-other-api"));
    assertThat(object(one("clients", "clientId", "short-lived"), "attributes"))
        .containsEntry("access.token.lifespan", "2");
  }

  @Test
  void no_client_takes_a_password_or_the_implicit_flow() {
    assertThat(objects(realm, "clients"))
        .hasSizeGreaterThan(COMMITTED.access().clients().size())
        .allSatisfy(client ->
            assertThat(client)
                .containsEntry("directAccessGrantsEnabled", false)
                .containsEntry("implicitFlowEnabled", false));
  }

  @Test
  void no_secret_is_committed_and_the_settings_name_nobody() {
    String committed =
        Disk.read(FOLDER.resolve("realm.json"))
            + Disk.read(FOLDER.resolve("patterns.json"))
            + Disk.read(FOLDER.resolve("access.json"));

    assertThat(committed)
        .doesNotContain("\"secret\"", "privateKey", "\"d\"", "\"credentials\"", "\"jwks.string\"");
    assertThat(COMMITTED.settings())
        .containsEntry("realm", Realm.NAME)
        .containsEntry("defaultSignatureAlgorithm", "PS256")
        .doesNotContainKeys("roles", "users");
  }

  @Test
  void the_same_files_make_the_same_realm_again() {
    assertThat(json()).isEqualTo(json());
  }

  private static String json() {
    return COMMITTED.forDevelopment(
        person -> "secret of " + person, client -> "{\"keys\": \"\\n\"}");
  }

  private static boolean isTold(Map<String, Object> scope) {
    return "true".equals(object(scope, "attributes").get("include.in.token.scope"));
  }

  private static List<String> claims(Map<String, Object> client) {
    return objects(client, "protocolMappers").stream()
        .map(mapper -> object(mapper, "config"))
        .map(config -> config.get("claim.name") + "=" + config.get("claim.value"))
        .toList();
  }

  private Map<String, Object> one(String list, String key, String value) {
    return objects(realm, list).stream()
        .filter(one -> value.equals(one.get(key)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, Object>> objects(Map<String, Object> parent, String name) {
    try {
      return new ArrayList<>(List.of(JSONObjectUtils.getJSONObjectArray(parent, name)));
    } catch (ParseException e) {
      throw new AssertionError(name, e);
    }
  }

  private static Map<String, Object> object(Map<String, Object> parent, String name) {
    try {
      return JSONObjectUtils.getJSONObject(parent, name);
    } catch (ParseException e) {
      throw new AssertionError(name, e);
    }
  }

  private static Map<String, Object> parse(String json) {
    try {
      return JSONObjectUtils.parse(json);
    } catch (ParseException e) {
      throw new AssertionError(json, e);
    }
  }
}
