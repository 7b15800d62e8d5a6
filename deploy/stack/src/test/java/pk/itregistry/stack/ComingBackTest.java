package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the running issuer sends people back to after they signed in. */
@Tag("stack")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComingBackTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("repository.root", "../..")).resolve("deploy/keycloak");
  private static final String REAL = "real-installation";
  private static final String SIGN_IN_FORM = "kc-form-login";
  private static final IssuerInTests ISSUER = new IssuerInTests();

  @BeforeAll
  static void a_real_installation_has_its_realm() {
    ISSUER.admin("DELETE", "/" + REAL, "");
    String realm =
        RealmDocument.of(FOLDER)
            .forProduction("https://api.registry.example")
            .replace("\"realm\":\"it-registry\"", "\"realm\":\"" + REAL + "\"")
            // the test's issuer has no TLS
            .replace("\"sslRequired\":\"all\"", "\"sslRequired\":\"none\"");
    HttpResponse<String> made = ISSUER.admin("POST", "", realm);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  @AfterAll
  static void and_loses_it() {
    ISSUER.admin("DELETE", "/" + REAL, "");
  }

  @Test
  void the_one_address_of_a_real_installation_is_taken() {
    assertThat(ISSUER.begin(REAL, "openid", "https://api.registry.example/callback").body())
        .contains(SIGN_IN_FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.registry.example/callback/",
        "https://api.registry.example/callback/more",
        "https://api.registry.example/callback/../other",
        "https://api.registry.example/callback?x=1",
        "https://api.registry.example/callback#x",
        "https://api.registry.example/Callback",
        "https://api.registry.example/",
        "https://api.registry.example:8443/callback",
        "http://api.registry.example/callback",
        "https://api.registry.example@evil.example/callback",
        "https://evil@api.registry.example/callback",
        "https://api.registry.example.evil.example/callback",
        "https://sub.api.registry.example/callback",
        "https://evil.example/callback",
        "http://127.0.0.1/callback",
        "http://127.0.0.1:3000/callback",
        "http://localhost/callback",
        "javascript:alert(1)",
        "/callback",
        ""
      })
  void no_other_address_is(String other) {
    refuses(ISSUER.begin(REAL, "openid", other));
  }

  @Test
  void in_development_any_port_of_this_machine_is_taken() {
    for (String own :
        new String[] {"http://127.0.0.1/callback", "http://127.0.0.1:3000/callback"}) {
      assertThat(ISSUER.begin("it-registry", "openid", own).body()).as(own).contains(SIGN_IN_FORM);
    }
    for (String other :
        new String[] {
          "http://127.0.0.1/callback/more",
          "https://127.0.0.1/callback",
          "http://127.0.0.1@evil.example/callback",
          "http://127.0.0.1:80@evil.example/callback",
          "http://evil@127.0.0.1/callback",
          "http://127.0.0.1.evil.example/callback",
          "http://localhost/callback"
        }) {
      refuses(ISSUER.begin("it-registry", "openid", other));
    }
  }

  private static void refuses(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain(SIGN_IN_FORM);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }
}
