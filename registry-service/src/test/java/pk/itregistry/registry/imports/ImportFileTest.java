package pk.itregistry.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.operation.PerformOperations;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.OldRegister;
import pk.itregistry.registry.testkit.Papers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportFileTest {
  private static final String LAST_YEAR = "2025-12-31";

  @Inject PerformOperations work;

  @Test
  void a_file_is_read_as_the_world_writes_it() {
    String number = OldRegister.freshNumber();
    String semicolons =
        ("Register of IT companies;;;\r\n\r\n"
                + OldRegister.HEADING
                + OldRegister.row(number + "/1", People.freshNtn(), "45657")
                + "x".repeat(10_000_000)
                + "\r\n"
                + OldRegister.row(number + "/2", People.freshNtn(), LAST_YEAR))
            .replace(',', ';');

    String operation = OldRegister.taken(OldRegister.send("IMPORT", semicolons));
    String wide =
        OldRegister.taken(
            OldRegister.send(
                "IMPORT",
                ("\uFEFF"
                        + OldRegister.HEADING
                        + OldRegister.row(number + "/3", People.freshNtn(), LAST_YEAR))
                    .getBytes(UTF_16LE)));
    OldRegister.untilDone(work, operation);
    OldRegister.untilDone(work, wide);

    OldRegister.read(operation)
        .then()
        .body("outcomes.outcome", contains("CREATED", "INVALID"))
        .body("outcomes.count", contains(2, 1));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM imported_firm WHERE stated_number LIKE ?", number + "%"))
        .isEqualTo(3);
  }

  @Test
  void a_stray_quote_is_told_by_its_line_in_the_row_that_took_others_in() {
    String number = OldRegister.freshNumber();
    String file =
        OldRegister.HEADING
            + row(number + "/1")
            + row(number + "/2").replace(",Ravi", ",\"Ravi")
            + row(number + "/3")
            + row(number + "/4").replace(",Ravi", ",\"Ravi")
            + row(number + "/5");

    String operation = OldRegister.taken(OldRegister.send("IMPORT", file));
    OldRegister.untilDone(work, operation);

    OldRegister.read(operation)
        .then()
        .body("outcomes.outcome", contains("CREATED", "INVALID"))
        .body("outcomes.count", contains(2, 1));
    assertThat(OldRegister.results(operation))
        .contains("opened in line 3 and closed only in line 5");
  }

  private static String row(String number) {
    return OldRegister.row(number, People.freshNtn(), LAST_YEAR);
  }

  private static void refused(Response answer, int status, String pointer, String code) {
    answer
        .then()
        .statusCode(status)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
  }

  @Test
  void a_file_that_is_none_is_refused_whole_with_words() {
    long before = Rows.count("SELECT count(*) FROM register_import");

    refused(OldRegister.send("IMPORT", ""), 400, "/rows", "csv-empty");
    refused(OldRegister.send("IMPORT", OldRegister.HEADING), 400, "/rows", "csv-empty");
    refused(
        OldRegister.send("IMPORT", "name,fax\r\nIndus,1"), 400, "/columns/1", "csv-column-unknown");
    refused(
        OldRegister.send("IMPORT", "PK\u0003\u0004\u0000"),
        400,
        "/columns/name",
        "csv-column-missing");
    OldRegister.send(
            "IMPORT",
            OldRegister.HEADING
                + OldRegister.row("Z-1", People.freshNtn(), LAST_YEAR)
                + "\"Z-2,Company")
        .then()
        .statusCode(400)
        .body("errors.code", contains("csv-quote-open"))
        .body("errors.detail", contains(containsString("line 3")));
    refused(OldRegister.send("PERHAPS", OldRegister.HEADING), 400, "mode", "unknown-value");
    Papers.request("adnan", UUID.randomUUID().toString(), "application/json")
        .queryParam("mode", "IMPORT")
        .body("{}")
        .post(Desk.BASE + "register-imports")
        .then()
        .statusCode(415);
    assertThat(Rows.count("SELECT count(*) FROM register_import")).isEqualTo(before);
  }
}
