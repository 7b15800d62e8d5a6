package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.stack.access.NewPerson;
import pk.itregistry.stack.access.SignUp;
import pk.itregistry.stack.access.TokenRefused;

/** Which passwords the running issuer takes, at the sign-up page and from an administrator. */
@Tag("stack")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordsOfPeopleTest {
  private static final IssuerInTests ISSUER = new IssuerInTests();
  private static final NewPerson PERSON = NewPerson.random("Passwordtester", "Malik");
  private static String id = "";

  @BeforeAll
  static void somebody_has_signed_up() {
    id =
        String.valueOf(
            IssuerInTests.claims(new SignUp(ISSUER.stack()).as(PERSON).accessToken()).get("sub"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaa",
        "AAAAAAAAAAAA",
        "abababababab",
        "111111222222",
        "password1234",
        "Password1234",
        "PASSWORD1234",
        "P@ssw0rd1234",
        "p4$$w0rd-2026",
        "Password2026!",
        "passwordpassword",
        "123456789012",
        "qwertyuiop12",
        "Qwerty123456",
        "1q2w3e4r5t6y",
        "abcdefghijkl",
        "Administrator",
        "Welcome@2026",
        "Pakistan@1947",
        "ITregistry123!",
        "iloveyou1234",
        "short-one-1"
      })
  void a_password_that_is_tried_first_is_refused(String guessed) {
    HttpResponse<String> answer = reset(guessed);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("nvalid").contains("assword");
  }

  @Test
  void ones_own_name_and_address_are_no_passwords() {
    for (String own :
        List.of(
            PERSON.username(),
            PERSON.username().toUpperCase(Locale.ROOT),
            PERSON.username() + "1!",
            PERSON.email(),
            PERSON.email().toUpperCase(Locale.ROOT))) {
      assertThat(reset(own).statusCode()).as(own).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kettle drum under snow",
        "Xr4!vB9#kQ2z",
        "\u0633\u062a\u0627\u0631\u06d2 \u067e\u06c1\u0627\u0691 \u067e\u0627\u0646\u06cc"
      })
  void several_words_are_a_good_password(String good) {
    assertThat(reset(good).statusCode()).isEqualTo(204);
  }

  @Test
  void the_sign_up_page_says_what_to_take_instead() {
    for (String guessed : List.of("password1234", "aaaaaaaaaaaa", "P@ssw0rd-1234")) {
      NewPerson other = NewPerson.random("Zainab", "Malik");

      assertThatThrownBy(() ->
              new SignUp(ISSUER.stack())
                  .as(
                      new NewPerson(
                          other.username(),
                          other.email(),
                          other.firstName(),
                          other.lastName(),
                          guessed)))
          .isInstanceOf(TokenRefused.class)
          .hasMessageContaining("Take several words that do not belong together");
    }
  }

  private static HttpResponse<String> reset(String password) {
    return ISSUER.admin(
        "PUT",
        "/it-registry/users/" + id + "/reset-password",
        "{\"type\": \"password\", \"temporary\": false, \"value\": \"%s\"}"
            .formatted(password.replace("\\", "\\\\").replace("\"", "\\\"")));
  }
}
