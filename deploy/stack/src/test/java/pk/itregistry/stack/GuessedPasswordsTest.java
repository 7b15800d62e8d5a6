package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuessedPasswordsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("repository.root", "../..")).resolve("deploy/keycloak");
  private static final int LONGEST_POLICY = 2550;
  private static final Pattern TAKEN = Pattern.compile(new GuessedPasswords(FOLDER).pattern());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaa",
        "AaAaAaAaAaAa",
        "abababababab",
        "123123123123",
        "111122223333",
        "password1234",
        "Password2026!",
        "P@ssw0rd-2026!",
        "P4$$W0RD#1998",
        "!!pakistan!!1947",
        "Admin.Admin.2026",
        "Qwerty-9876543",
        "w3lc0me_000111"
      })
  void a_word_with_signs_around_it_and_a_run_are_refused(String guessed) {
    assertThat(TAKEN.matcher(guessed).matches()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pass-phrase-0a1b2c3d4e5f",
        "kettle drum under snow",
        "my password is a sentence",
        "karachi has four lighthouses",
        "Xr4!vB9#kQ2z",
        "\u0633\u062a\u0627\u0631\u06d2 \u067e\u06c1\u0627\u0691 \u067e\u0627\u0646\u06cc"
      })
  void several_words_and_what_nobody_guesses_are_taken(String good) {
    assertThat(TAKEN.matcher(good).matches()).isTrue();
  }

  @Test
  void a_long_one_takes_no_longer_to_look_at() {
    for (String part : List.of("a", "1", "abcd", "admin1")) {
      Assertions.assertTimeout(
          Duration.ofSeconds(2), () -> TAKEN.matcher(part.repeat(2_000)).matches());
    }
  }

  @Test
  void the_issuer_has_room_for_the_whole_policy() {
    String settings = Disk.read(FOLDER.resolve("realm.json"));

    assertThat(settings).contains("passwordBlacklist(known-passwords.txt)");
    assertThat(TAKEN.pattern()).doesNotContain(" and ").hasSizeLessThan(LONGEST_POLICY - 300);
  }

  @Test
  void the_list_of_known_ones_holds_only_what_is_long_enough_to_be_asked_for() {
    List<String> known = Disk.read(FOLDER.resolve("known-passwords.txt")).lines().toList();

    assertThat(known)
        .hasSizeGreaterThan(5_000)
        .contains("password1234", "qwerty123456", "123456789012")
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(one -> one.matches("[\\x21-\\x40\\x5b-\\x7e]{12,64}"), "12 small characters");
  }
}
