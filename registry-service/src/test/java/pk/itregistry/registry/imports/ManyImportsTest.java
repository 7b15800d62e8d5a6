package pk.itregistry.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
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

/** Imports beside each other, and what is kept of them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyImportsTest {
  private static final String LAST_YEAR = "2025-12-31";

  @Inject PerformOperations work;
  @Inject SweepImports sweep;

  private static long batches(String text) {
    return Rows.count(
        "SELECT count(*) FROM register_import_batch WHERE rows LIKE ?", "%" + text + "%");
  }

  private static long dryNumbers(String operation) {
    return Rows.count(
        "SELECT count(*) FROM import_dry_number WHERE operation = ?", UUID.fromString(operation));
  }

  @Test
  void a_long_import_does_not_keep_a_short_one_waiting() {
    String longer =
        OldRegister.taken("DRY_RUN", OldRegister.rows(OldRegister.freshNumber(), 3_000));
    String shorter = OldRegister.taken("DRY_RUN", OldRegister.rows(OldRegister.freshNumber(), 1));

    OldRegister.untilDone(work, shorter);

    OldRegister.read(longer).then().body("state", equalTo("RUNNING"));
    OldRegister.untilDone(work, longer);
  }

  @Test
  void administrators_list_the_imports_newest_first_and_see_which_run() {
    String number = OldRegister.freshNumber();
    String done = OldRegister.taken("DRY_RUN", OldRegister.rows(number, 1));
    OldRegister.untilDone(work, done);
    String running = OldRegister.taken("DRY_RUN", OldRegister.rows(number, 1));
    Rows.change(
        "UPDATE operation SET failures = 3, not_before = now() + interval '1 hour' WHERE id = ?",
        UUID.fromString(running));

    People.get("adnan", "register-imports?limit=1")
        .then()
        .statusCode(200)
        .header("Link", containsString("cursor="))
        .body("items[0].id", equalTo(running))
        .body("items[0].failures", equalTo(3));
    People.get("adnan", "register-imports?state=RUNNING&limit=200")
        .then()
        .body("items.id", hasItem(running))
        .body("items.id", not(hasItem(done)))
        .body("items.state", everyItem(equalTo("RUNNING")));
    People.get("rabia", "register-imports").then().statusCode(403);
    People.done(People.act("adnan", "register-imports/" + running, "stop", null));
  }

  @Test
  void seven_digits_may_be_one_firms_tax_number_and_anothers_number_of_incorporation() {
    String number = OldRegister.freshNumber();
    String registered =
        Rows.text("SELECT cuin FROM firm WHERE id = ?", UUID.fromString(Desk.firm().id()));
    String shared = "2" + People.freshDigits();
    String row = "%s/%d,Company,Ravi,%s,%s,2019-03-15,2025-12-31\r\n";
    String csv =
        "oldNumber,kind,name,ntn,cuin,registeredOn,certifiedUntil\r\n"
            + row.formatted(number, 1, registered, "")
            + row.formatted(number, 2, shared, "")
            + row.formatted(number, 3, People.freshNtn(), shared)
            + row.formatted(number, 4, People.freshNtn(), shared);

    for (String mode : new String[] {"DRY_RUN", "IMPORT"}) {
      String operation = OldRegister.taken(mode, csv);
      OldRegister.untilDone(work, operation);

      OldRegister.read(operation)
          .then()
          .body("outcomes.find { it.outcome == 'CONFLICT' }.count", equalTo(1))
          .body("outcomes.find { it.outcome != 'CONFLICT' }.count", equalTo(3));
      assertThat(OldRegister.results(operation)).contains("cuin: another live registration has it");
    }
  }

  @Test
  void a_file_that_is_refused_leaves_none_of_its_rows_behind() {
    String number = OldRegister.freshNumber();

    OldRegister.send("IMPORT", OldRegister.rows(number, 1_001) + "\"Z-2,Company")
        .then()
        .statusCode(400);

    assertThat(batches(number)).isZero();
  }

  @Test
  void the_last_rows_count_among_those_that_a_file_may_have() {
    OldRegister.send("IMPORT", OldRegister.HEADING + "x\r\n".repeat(ReceiveImport.MOST_ROWS + 1))
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("csv-too-many-rows"));
  }

  @Test
  void long_rows_are_worked_off_a_few_at_a_time_and_each_has_its_result() {
    String number = OldRegister.freshNumber();
    String row = OldRegister.row(number, People.freshNtn(), LAST_YEAR);
    String operation =
        OldRegister.taken(
            "DRY_RUN", OldRegister.HEADING + row.replace("Lahore", "x".repeat(4_000)).repeat(600));
    assertThat(batches(number)).isEqualTo(3);

    OldRegister.untilDone(work, operation);

    OldRegister.read(operation).then().body("done", equalTo(600));
    assertThat(OldRegister.results(operation).lines()).hasSize(601);
  }

  @Test
  void what_a_dry_run_would_have_entered_is_forgotten_once_it_has_ended() {
    String operation =
        OldRegister.taken("DRY_RUN", OldRegister.rows(OldRegister.freshNumber(), 1_500));
    OldRegister.until(work, operation, 1_000);
    sweep.whenDue();
    assertThat(dryNumbers(operation)).isEqualTo(2_000);

    OldRegister.untilDone(work, operation);
    sweep.whenDue();

    assertThat(dryNumbers(operation)).isZero();
  }
}
