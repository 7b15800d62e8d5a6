package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ./dev letters, by which a demo without a mail server shows what it would have sent. */
@Tag("stack")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LettersCommandTest {

  @Test
  void the_command_shows_each_letter_of_a_story_in_its_order_and_in_both_languages() {
    Story story = Running.journey().playThrough("Initially approved, fee paid, registered");

    String letters = Running.says("letters");

    assertThat(letters)
        .containsSubsequence(
            "Application %s: please correct it and send it again".formatted(story.application),
            "Application %s: found in order, the fee is due".formatted(story.application),
            "Application %s: you are registered".formatted(story.application));
    String last = letters.substring(letters.indexOf(story.application + ": you are registered"));
    assertThat(last)
        .contains("Your application " + story.application + " has been granted.")
        .contains("\n--\n")
        .contains("رجسٹر");
  }

  @Test
  void it_shows_no_address_whole() {
    Running.journey().playThrough("A person signs up and applies for a company");

    assertThat(Running.says("letters").lines().filter(line -> line.startsWith("=== ")))
        .isNotEmpty()
        .allMatch(line -> line.matches("=== \\S+  [A-Z_]+  to (null|.\\*\\*\\*(@\\S+)?|\\*{3})"));
  }
}
