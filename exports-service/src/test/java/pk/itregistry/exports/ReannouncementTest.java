package pk.itregistry.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.reannouncement.Reannounces;
import pk.itregistry.plumbing.testkit.ContextWork;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

/** An administrator has everything of a kind told again, for a copy that is built anew. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReannouncementTest {
  @Inject @Any Instance<Reannounces> announcers;
  @Inject Outbox outbox;
  @Inject EntityManager entities;

  @Test
  void a_remittance_is_told_again_as_it_stands() {
    FirmState firm = Desk.aFirm();
    String remittance = Desk.recorded(Desk.eprc(firm));
    Desk.inState(remittance, "VERIFIED");

    announceAgain("REMITTANCES");

    assertThat(
            Rows.text(
                "SELECT event::jsonb #>> '{data,remittance,state}' FROM outbox"
                    + " WHERE type = 'pk.itregistry.exports.remittance.reannounced.v1'"
                    + " AND subject = ? ORDER BY seq DESC",
                remittance))
        .isEqualTo("VERIFIED");
  }

  @Test
  void more_returns_than_a_batch_holds_are_each_told_again_once() {
    FirmState firm = Desk.aFirm();
    String filed =
        Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("10.00"))).jsonPath().getString("id");
    Rows.change(
        "INSERT INTO export_return (id, version, firm_id, period, period_start, nil, line_count,"
            + " filed_at, state)"
            + " SELECT uuidv7(), version, firm_id, period, period_start, nil, line_count, filed_at,"
            + " 'WITHDRAWN' FROM export_return, generate_series(1, 450) WHERE id = ?::uuid",
        filed);

    assertThat(announceAgain("RETURNS")).isGreaterThanOrEqualTo(451);

    String ofFirm =
        " FROM outbox WHERE type = 'pk.itregistry.exports.return.reannounced.v1'"
            + " AND event::jsonb #>> '{data,exportReturn,firmId}' = ?";
    assertThat(Rows.count("SELECT count(*)" + ofFirm, firm.firmId().toString())).isEqualTo(451);
    assertThat(Rows.count("SELECT count(DISTINCT subject)" + ofFirm, firm.firmId().toString()))
        .isEqualTo(451);
  }

  @Test
  void a_batch_is_flushed_once() {
    FirmState firm = Desk.aFirm();
    for (int i = 1; i <= 2; i++) {
      Desk.recorded(Desk.eprc(firm));
      String month = Register.today().minusMonths(i).toString().substring(0, 7);
      Desk.filed(firm.firmId(), Desk.filingOf(month));
    }

    assertThat(announcers.stream())
        .hasSize(2)
        .allSatisfy(announcer ->
            assertThat(
                    ContextWork.during(
                            entities,
                            () -> {
                              var next = announcer.after(new UUID(0, 0), 50);
                              assertThat(next).hasSizeGreaterThan(1);
                              outbox.announceAll(next);
                            })
                        .flushes())
                .isEqualTo(1));
  }

  @Test
  void what_this_service_does_not_have_is_refused_by_pointer_and_with_what_it_has() {
    People.as("adnan")
        .body("{\"what\": \"FIRMS\"}")
        .post(Desk.BASE + "reannouncements")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/what"))
        .body("errors[0].detail", containsString("[REMITTANCES, RETURNS]"));
  }

  private static int announceAgain(String what) {
    Response asked =
        People.as("adnan").body("{\"what\": \"" + what + "\"}").post(Desk.BASE + "reannouncements");
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(202);
    String progress = asked.header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> People.as("adnan").get(progress).jsonPath().getBoolean("done"));
    return People.as("adnan").get(progress).jsonPath().getInt("announced");
  }
}
