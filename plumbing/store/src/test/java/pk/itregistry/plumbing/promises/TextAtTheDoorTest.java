package pk.itregistry.plumbing.promises;

import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.promises.Counter.BASE;
import static pk.itregistry.plumbing.promises.Counter.left;
import static pk.itregistry.plumbing.promises.Counter.note;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One reading of text, in bodies and in paths. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextAtTheDoorTest {

  @Test
  void text_is_read_composed_and_without_what_shows_nothing() {
    as("owner")
        .body(note(freshNtn(), "\u00a0Cafe\u0301\u00a0Soft\u200b\ufeff"))
        .post(BASE + "notes")
        .then()
        .statusCode(201)
        .body("name", equalTo("Caf\u00e9 Soft"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u3164", "\u00a0\u2003", "\u0301", "\u200d"})
  void a_name_of_what_shows_nothing_is_none(String name) {
    as("owner")
        .body(note(freshNtn(), name))
        .post(BASE + "notes")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/name"))
        .body("errors[0].code", equalTo("required"));
  }

  @Test
  void a_name_with_a_code_point_that_is_no_character_is_refused() {
    as("owner")
        .body(note(freshNtn(), "Indus\uffff"))
        .post(BASE + "notes")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("malformed-text"));
  }

  @Test
  void a_name_may_have_as_many_characters_as_the_document_says_whichever_they_are() {
    String rocket = "\ud83d\ude80";

    as("owner")
        .body(note(freshNtn(), rocket.repeat(200)))
        .post(BASE + "notes")
        .then()
        .statusCode(201);
    as("owner")
        .body(note(freshNtn(), rocket.repeat(201)))
        .post(BASE + "notes")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("too-long"));
  }

  @Test
  void our_own_ids_are_found_in_capitals_and_padded() {
    String id = left(freshNtn());

    for (String sent : new String[] {id.toUpperCase(Locale.ROOT), "%20" + id, id + "%C2%A0"}) {
      as("owner")
          .urlEncodingEnabled(false)
          .get(BASE + "notes/" + sent)
          .then()
          .statusCode(200)
          .body("id", equalTo(id));
    }
  }
}
