package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.promises.Counter.BASE;
import static pk.itregistry.plumbing.promises.Counter.left;
import static pk.itregistry.plumbing.promises.Counter.note;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.People;

/** PostgreSQL that is there and does nothing any more (SIGSTOP), as a machine that swaps does. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StalledDatabaseTest {
  @Inject Database database;

  private List<ProcessHandle> server() {
    List<ProcessHandle> backends =
        database.rows("SELECT pid FROM pg_stat_activity", row -> row.getLong(1)).stream()
            .flatMap(pid -> ProcessHandle.of(pid).stream())
            .toList();
    List<ProcessHandle> all = new ArrayList<>();
    all.add(backends.getFirst().parent().orElseThrow()); // who would start another one
    all.addAll(all.getFirst().children().toList());
    return all;
  }

  private static void signal(String signal, List<ProcessHandle> processes)
      throws IOException, InterruptedException {
    Stream<String> pids = processes.stream().map(process -> Long.toString(process.pid()));
    List<String> command = Stream.concat(Stream.of("kill", "-" + signal), pids).toList();
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isIn(0, 1);
  }

  @Test
  void is_noticed_in_seconds_by_everybody_and_forgotten_when_it_goes_on() throws Exception {
    String known = left(freshNtn());
    String ntn = freshNtn();
    List<ProcessHandle> server = server();
    List<Response> answers;
    signal("STOP", server);
    try {
      answers =
          People.atOnce(
              30,
              () -> {
                Response write = as("owner").body(note(ntn)).post(BASE + "notes");
                Response read = as("owner").get(BASE + "notes/" + known);
                assertThat(write.time()).as("a write waited").isLessThan(15_000);
                assertThat(read.time()).as("a read waited").isLessThan(15_000);
                return write.statusCode() == 503 ? read : write;
              });
    } finally {
      signal("CONT", server);
    }

    for (Response answer : answers) {
      answer.then().statusCode(503).body("code", equalTo("overloaded"));
      assertThat(answer.header("Retry-After")).isNotBlank();
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> as("owner").get(BASE + "notes/" + known).then().statusCode(200));
    assertThat(Counter.notesOf(ntn)).isZero();
  }
}
