package pk.itregistry.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.operation.PerformOperations;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.OldRegister;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportTest {
  private static final String LAST_YEAR = "2025-12-31";

  @Inject PerformOperations work;
  @Inject SweepImports sweep;

  private String imported(String mode, String csv) {
    String operation = OldRegister.taken(mode, csv);
    OldRegister.untilDone(work, operation);
    return operation;
  }

  private static long imported(String number) {
    return Rows.count(
        "SELECT count(*) FROM imported_firm i JOIN firm f ON f.id = i.firm_id"
            + " WHERE stated_number LIKE ?",
        number + "%");
  }

  private static String firmOf(String number) {
    return Rows.text("SELECT firm_id FROM imported_firm WHERE stated_number = ?", number);
  }

  private static long told(String type, String firm) {
    return Rows.count(
        "SELECT count(*) FROM outbox WHERE type = ? AND event LIKE ?", type, "%" + firm + "%");
  }

  @Test
  void a_row_becomes_a_firm_with_the_certificate_of_its_days_and_others_are_told() {
    String number = OldRegister.freshNumber();
    String ntn = People.freshNtn();

    String operation =
        imported("IMPORT", OldRegister.HEADING + OldRegister.row(number, ntn, LAST_YEAR));

    OldRegister.read(operation)
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("total", equalTo(1))
        .body("done", equalTo(1))
        .body("outcomes.outcome", contains("CREATED"))
        .body("outcomes.count", contains(1))
        .body("endedAt", notNullValue())
        .body("estimatedEnd", nullValue());
    String firm = firmOf(number);
    People.get("rabia", "firms/" + firm)
        .then()
        .body("state", equalTo("EXPIRED"))
        .body("registeredOn", equalTo("2019-03-15"));
    People.get("rabia", "firms/" + firm + "?on=2025-07-01").then().body("state", equalTo("ACTIVE"));
    People.get("rabia", "firms/" + firm + "/history")
        .then()
        .body("items.act", hasItem("TAKE_OVER"));
    assertThat(told("pk.itregistry.registry.firm.registered.v1", firm)).isOne();
    assertThat(told("pk.itregistry.registry.certificate.issued.v1", firm)).isOne();
    assertThat(Rows.count("SELECT count(*) FROM firm_version WHERE firm_id = ?::uuid", firm))
        .isOne();
    People.as("owner")
        .queryParam("q", ntn)
        .get(Desk.BASE + "register")
        .then()
        .body("items.id", contains(firm));
  }

  @Test
  void the_same_row_again_changes_nothing_and_another_of_its_number_is_a_conflict() {
    String number = OldRegister.freshNumber();
    String ntn = People.freshNtn();
    String row = OldRegister.row(number, ntn, LAST_YEAR);
    imported("IMPORT", OldRegister.HEADING + row);

    String spaced = row.replace(number + ",C", number.replace("-", " - ") + ", c");
    String again = imported("IMPORT", OldRegister.HEADING + spaced.replace("Punjab", "PK-PB"));
    String changed =
        imported("IMPORT", OldRegister.HEADING + OldRegister.row(number, ntn, "2026-01-31"));
    String stranger =
        imported(
            "IMPORT",
            OldRegister.HEADING + OldRegister.row(OldRegister.freshNumber(), ntn, LAST_YEAR));

    OldRegister.read(again).then().body("outcomes.outcome", contains("ALREADY_IMPORTED"));
    OldRegister.read(changed).then().body("outcomes.outcome", contains("CONFLICT"));
    OldRegister.read(stranger).then().body("outcomes.outcome", contains("CONFLICT"));
    assertThat(OldRegister.results(stranger)).contains("ntn: another live registration has it");
    assertThat(imported(number)).isOne();
  }

  @Test
  void a_tax_number_that_registered_here_meanwhile_is_a_conflict() {
    Desk.Firm firm = Desk.firm();

    String operation =
        imported(
            "IMPORT",
            OldRegister.HEADING
                + OldRegister.row(OldRegister.freshNumber(), firm.ntn(), LAST_YEAR));

    OldRegister.read(operation).then().body("outcomes.outcome", contains("CONFLICT"));
  }

  @Test
  void one_bad_row_stops_no_other_and_the_results_can_be_mended_and_sent_again() {
    String number = OldRegister.freshNumber();
    String ntn = People.freshNtn();
    String operation =
        imported(
            "IMPORT",
            OldRegister.HEADING
                + OldRegister.row(number + "/a", "12", LAST_YEAR)
                + OldRegister.row("=" + number, People.freshNtn(), LAST_YEAR)
                + OldRegister.row(number + "/b", People.freshNtn(), LAST_YEAR));

    String results = OldRegister.results(operation);
    assertThat(results.lines())
        .hasSize(4)
        .first()
        .asString()
        .endsWith("email,row,result,firm,problem");
    assertThat(results.lines().toList().get(1)).contains(",2,INVALID,,").contains("ntn: must be");
    assertThat(results.lines().toList().get(2)).startsWith("'=" + number);
    assertThat(imported(number + "/b")).isOne();

    String mended = imported("IMPORT", results.replace("," + "12" + ",", "," + ntn + ","));

    OldRegister.read(mended)
        .then()
        .body("outcomes.outcome", contains("ALREADY_IMPORTED", "CREATED"))
        .body("outcomes.count", contains(2, 1));
  }

  @Test
  void a_dry_run_enters_nothing_and_knows_what_its_own_earlier_rows_would_have_entered() {
    String number = OldRegister.freshNumber();
    String csv = OldRegister.rows(number, 1_000);
    String first = csv.lines().skip(1).findFirst().orElseThrow();

    String operation = imported("DRY_RUN", csv + first + "\r\n" + first.replace("/0,", "/zero,"));

    OldRegister.read(operation)
        .then()
        .body("outcomes.outcome", contains("ALREADY_IMPORTED", "CONFLICT", "WOULD_BE_CREATED"))
        .body("outcomes.count", contains(1, 1, 1_000));
    assertThat(imported(number)).isZero();
  }

  @Test
  void what_dies_in_the_middle_of_a_batch_goes_on_with_it_and_doubles_nothing() throws Exception {
    String number = OldRegister.freshNumber();
    String operation = OldRegister.taken("IMPORT", OldRegister.rows(number, 2_500));
    OldRegister.until(work, operation, 1_000);
    OldRegister.read(operation)
        .then()
        .body("state", equalTo("RUNNING"))
        .body("done", equalTo(1_000))
        .body("estimatedEnd", notNullValue());
    assertThat(imported(number)).isEqualTo(1_000);

    dieWhileItWritesTo("imported_firm");

    OldRegister.read(operation).then().body("done", equalTo(1_000)).body("failures", equalTo(1));
    assertThat(imported(number)).isEqualTo(1_000);
    assertThat(OldRegister.results(operation).lines().filter(line -> line.contains("CREATED")))
        .hasSize(1_000);
    Rows.change("UPDATE operation SET not_before = now() WHERE id = ?", UUID.fromString(operation));
    OldRegister.untilDone(work, operation);
    OldRegister.read(operation).then().body("outcomes.count", contains(2_500));
    assertThat(imported(number)).isEqualTo(2_500);
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox o JOIN imported_firm i ON o.subject = i.firm_id::text"
                    + " WHERE o.type = 'pk.itregistry.registry.firm.registered.v1'"
                    + " AND i.operation = ?",
                UUID.fromString(operation)))
        .isEqualTo(2_500);
  }

  private void dieWhileItWritesTo(String table) throws Exception {
    try (Connection lock = Rows.locking(table);
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Boolean> piece = thread.submit(work::nextPiece);
      await().until(() -> Rows.cutWaitingFor(table) > 0);
      assertThat(piece.get()).isFalse();
      assertThat(lock.isClosed()).isFalse();
    }
  }

  @Test
  void an_import_that_was_stopped_keeps_what_is_done_and_goes_no_further() {
    String number = OldRegister.freshNumber();
    String operation = OldRegister.taken("IMPORT", OldRegister.rows(number, 1_001));
    OldRegister.until(work, operation, 1);

    People.done(People.act("adnan", "register-imports/" + operation, "stop", null));
    while (work.nextPiece()) {
      // others may wait
    }

    OldRegister.read(operation)
        .then()
        .body("state", equalTo("STOPPED"))
        .body("done", equalTo(1_000))
        .body("allowedActs.size()", equalTo(0));
    assertThat(imported(number)).isEqualTo(1_000);
    People.act("adnan", "register-imports/" + operation, "stop", null).then().statusCode(409);
  }

  @Test
  void what_was_sent_goes_after_some_weeks_and_what_came_of_it_stays() {
    String number = OldRegister.freshNumber();
    String operation =
        imported(
            "IMPORT", OldRegister.HEADING + OldRegister.row(number, People.freshNtn(), LAST_YEAR));
    Rows.change(
        "UPDATE register_import_batch SET received_at = received_at - interval '31 days'"
            + " WHERE operation = ?",
        UUID.fromString(operation));

    sweep.whenDue();

    People.get("adnan", "register-imports/" + operation + "/results").then().statusCode(404);
    OldRegister.read(operation).then().body("outcomes.outcome", contains("CREATED"));
    assertThat(imported(number)).isOne();
  }
}
