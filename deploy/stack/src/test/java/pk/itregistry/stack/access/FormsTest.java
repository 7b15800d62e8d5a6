package pk.itregistry.stack.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsTest {
  @Test
  void the_forms_address_is_found_by_its_id_and_unescaped() {
    String page =
        """
        <form id="other" action="/no"></form>
        <form id="kc-form-login" class="x" action="http://h/a?b=1&amp;c=2" method="post">
        """;

    assertThat(Forms.action(page, "kc-form-login")).contains("http://h/a?b=1&c=2");
    assertThat(Forms.action(page, "kc-register-form")).isEmpty();
  }

  @Test
  void what_the_page_complains_of_is_told_without_its_markup() {
    String page =
        """
        <div id="input-error-container-username">
          <div class="a" id="input-error-username">
            <span class="b">
              Invalid username or password.
            </span>
          </div>
        </div>
        """;

    assertThat(Forms.faults(page)).isEqualTo("Invalid username or password.");
    assertThat(Forms.faults("<p>fine</p>")).isEmpty();
  }

  @Test
  void a_parameter_is_read_off_a_query() {
    assertThat(Forms.parameter("state=a&code=b.c", "code")).contains("b.c");
    assertThat(Forms.parameter("state=a", "code")).isEmpty();
  }

  @Test
  void fields_are_sent_encoded() {
    assertThat(Forms.encode(Map.of("pass word", "a&b=c"))).isEqualTo("pass+word=a%26b%3Dc");
  }

  @Test
  void the_challenge_is_that_of_rfc_7636() {
    assertThat(CodeFlow.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }
}
