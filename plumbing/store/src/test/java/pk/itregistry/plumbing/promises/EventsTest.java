package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.Rows;

/** What happened is told with its act, in order; what was refused never is. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsTest {

  private static List<String> types(List<JsonNode> heard) {
    return heard.stream().map(event -> event.at("/type").textValue()).toList();
  }

  @Test
  void the_events_of_a_thing_arrive_in_the_order_of_its_acts_with_the_version_that_each_gave() {
    try (Listener listener = new Listener("counter")) {
      String note = Counter.left(freshNtn());
      done(act("owner", "notes/" + note, "handing-in", null));

      List<JsonNode> heard = listener.awaitOf(note, 2);
      assertThat(types(heard))
          .containsExactly(
              "pk.itregistry.counter.note.left.v1", "pk.itregistry.counter.note.handed-in.v1");
      assertThat(heard.stream().map(event -> event.at("/data/note/version").longValue()))
          .containsExactly(0L, 1L);
      assertThat(heard.getFirst().at("/specversion").textValue()).isEqualTo("1.0");
      assertThat(heard.getFirst().at("/source").textValue()).isEqualTo("/counter-service");
    }
    Awaitility.await()
        .until(() -> Rows.count("SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0);
  }

  @Test
  void a_refused_act_tells_nothing() {
    String note = Counter.left(freshNtn());

    act("owner", "notes/" + note, "signature", "{\"signature\": \"Owais\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));

    assertThat(Rows.count("SELECT count(*) FROM outbox WHERE subject = ?", note)).isEqualTo(1);
  }

  @Test
  void all_things_of_a_kind_can_be_announced_again() {
    try (Listener listener = new Listener("counter")) {
      String note = Counter.left(freshNtn());

      String asked = post("adnan", "reannouncements", "{\"what\": \"NOTES\"}").path("id");

      Awaitility.await().until(() -> get("adnan", "reannouncements/" + asked).path("done"));
      assertThat(types(listener.awaitOf(note, 2)))
          .last()
          .isEqualTo("pk.itregistry.counter.note.reannounced.v1");
    }
  }
}
