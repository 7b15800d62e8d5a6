package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

/** What people do at the tiny service's counter. */
final class Counter {
  static final String BASE = "/counter/v1/";

  private Counter() {}

  /** A note as it is left. */
  static String note(String ntn) {
    return note(ntn, "Indus Softworks " + ntn);
  }

  static String note(String ntn, String name) {
    return """
    {"kind": "LETTER", "name": "%s", "ntn": "%s", "iban": "PK36SCBL0000001123456702",
     "since": "2024-07", "place": {"city": "Lahore", "shelf": "UPPER"}, "copies": 1}
    """
        .formatted(name, ntn);
  }

  /** Leaves a note as the owner and answers its id. */
  static String left(String ntn) {
    Response answer = People.done(People.post("owner", "notes", note(ntn)));
    assertThat(answer.statusCode()).isEqualTo(201);
    return answer.jsonPath().getString("id");
  }

  static long notesOf(String ntn) {
    return Rows.count("SELECT count(*) FROM note WHERE ntn = ?", ntn);
  }
}
