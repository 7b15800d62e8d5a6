package pk.itregistry.exports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.exports.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.contracts.registry.RegistryEvent.FirmReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.contracts.registry.StartupState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.time.TaxYear;
import pk.itregistry.plumbing.event.ConsistencyToken;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryCopyTest {
  private static int looks(String who, FirmState firm) {
    return People.as(who).get(BASE + "firms/" + firm.firmId() + "/returns").statusCode();
  }

  @Test
  void the_owner_gets_in_a_stranger_sees_nothing_a_portal_by_authority_only() {
    FirmState firm = Register.registered(Register.aFirm());
    int before = looks("portal-ledgerly", firm);
    AuthorityState granted =
        Register.granted(firm, "portal-ledgerly", Set.of(Permission.VIEW_RETURNS));

    int with = looks("portal-ledgerly", firm);
    Response without = Desk.file(firm.firmId(), Desk.filing());
    int another = looks("portal-other", firm);
    Register.revoked(granted);
    int after = looks("portal-ledgerly", firm);

    assertThat(looks("owner", firm)).isEqualTo(200);
    assertThat(looks("stranger", firm)).isEqualTo(404);
    assertThat(before).isEqualTo(404);
    assertThat(with).isEqualTo(200);
    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(without.jsonPath().getString("code")).isEqualTo("not-allowed-permission");
    assertThat(another).isEqualTo(404);
    assertThat(after).isEqualTo(404);
  }

  @Test
  void after_two_minutes_of_silence_nobody_writes_but_all_may_read() {
    FirmState firm = Desk.aFirm();
    Rows.change(
        "UPDATE heard_of SET at = now() - interval '121 seconds' WHERE source = 'registry'");

    Response write = Desk.file(firm.firmId(), Desk.filing());
    int read = looks("owner", firm);
    Register.beat();

    assertThat(write.statusCode()).isEqualTo(503);
    assertThat(write.jsonPath().getString("code")).isEqualTo("authority-unavailable");
    assertThat(write.header("Retry-After")).isNotBlank();
    assertThat(read).isEqualTo(200);
    assertThat(Desk.file(firm.firmId(), Desk.filing()).statusCode()).isEqualTo(201);
  }

  @Test
  void a_consistency_token_waits_for_its_event_and_never_answers_a_false_404() {
    FirmState firm = Register.aFirm();
    UUID id = Uuid7.next();
    String token = ConsistencyToken.of(new Outbox.Announced("registry", List.of(id))).orElseThrow();

    Response tooEarly =
        People.as("owner")
            .header("Consistency-Token", token)
            .get(BASE + "firms/" + firm.firmId() + "/returns");
    Register.voice().announce(id, new FirmRegistered(firm));
    Response inTime =
        People.as("owner")
            .header("Consistency-Token", token)
            .get(BASE + "firms/" + firm.firmId() + "/returns");

    assertThat(tooEarly.statusCode()).isEqualTo(503);
    assertThat(tooEarly.jsonPath().getString("code")).isEqualTo("not-yet-known");
    assertThat(tooEarly.header("Retry-After")).isNotBlank();
    assertThat(inTime.statusCode()).isEqualTo(200);
  }

  @Test
  void of_many_who_wait_for_what_never_comes_most_are_sent_away_at_once() throws Exception {
    FirmState firm = Desk.aFirm();
    String never =
        ConsistencyToken.of(new Outbox.Announced("registry", List.of(Uuid7.next()))).orElseThrow();
    List<Response> answers = new ArrayList<>();
    try (var crowd = Executors.newFixedThreadPool(60)) {
      Callable<Response> waiting =
          () ->
              People.as("owner")
                  .header("Consistency-Token", never)
                  .get(BASE + "firms/" + firm.firmId() + "/returns");
      for (Future<Response> one : crowd.invokeAll(Collections.nCopies(60, waiting))) {
        answers.add(one.get());
      }
    }

    assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
    // Whoever waits, waits two seconds: who was answered before was not let wait.
    assertThat(answers).anyMatch(answer -> answer.timeIn(TimeUnit.SECONDS) < 2);
  }

  @Test
  void a_malformed_firm_in_a_path_is_named() {
    People.as("owner")
        .get(BASE + "firms/nobody/returns")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("firm"))
        .body("errors[0].code", equalTo("malformed-firm-id"));
  }

  @Test
  void duplicates_and_older_versions_change_nothing() {
    FirmState firm = Register.aFirm();
    FirmState renamed =
        new FirmState(
            firm.firmId(),
            5,
            firm.ntn(),
            firm.personKey(),
            "Renamed",
            firm.kind(),
            firm.owner(),
            firm.payoutIban(),
            firm.state(),
            firm.registeredOn(),
            firm.exportingSince());
    UUID id = Register.voice().announce(new FirmReannounced(renamed));
    Register.heard(List.of(id));

    Register.voice().announce(id, new FirmReannounced(renamed));
    Register.tell(new FirmRegistered(firm));

    assertThat(
            Rows.text(
                "SELECT told ->> 'name' FROM firm_copy WHERE firm_id = ?", firm.firmId().value()))
        .isEqualTo("Renamed");
    assertThat(Rows.count("SELECT count(*) FROM inbox WHERE event_id = ?", id)).isEqualTo(1);
  }

  @Test
  void that_a_firm_is_certified_as_a_start_up_is_kept_as_it_is_told() {
    FirmState firm = Register.aFirm();
    StartupState startup =
        new StartupState(
            firm.registeredOn(), new TaxYear(2027), new TaxYear(2029), "section 65F(1)(b)", false);
    Register.tell(
        new FirmChanged(
            new FirmState(
                firm.firmId(),
                2,
                firm.ntn(),
                firm.personKey(),
                firm.name(),
                firm.kind(),
                firm.owner(),
                firm.payoutIban(),
                firm.state(),
                firm.registeredOn(),
                firm.exportingSince(),
                null,
                startup)));

    String told = Rows.text("SELECT told FROM firm_copy WHERE firm_id = ?", firm.firmId().value());
    assertThat(EventJson.read(told, FirmState.class).startup()).isEqualTo(startup);
  }

  @Test
  void a_poisoned_event_parks_its_subject_and_lets_the_others_go_on() {
    FirmState poisoned = Register.aFirm();
    FirmState healthy = Register.aFirm();
    String subject = poisoned.firmId().toString();
    UUID later = parkedBehindNonsense(poisoned);
    Register.registered(healthy);

    assertThat(looks("owner", healthy)).isEqualTo(200);
    assertThat(Rows.count("SELECT count(*) FROM inbox WHERE event_id = ?", later)).isZero();
    assertThat(People.as("adnan").get(BASE + "parked-events").jsonPath().getList("items.subject"))
        .contains(subject);

    Response stillNonsense = retry(subject);
    assertThat(stillNonsense.statusCode()).isEqualTo(409);
    assertThat(stillNonsense.jsonPath().getString("code")).isEqualTo("event-still-fails");
    assertThat(Rows.count("SELECT count(*) FROM parked_event WHERE subject = ?", subject))
        .isEqualTo(2);

    Rows.change("DELETE FROM parked_event WHERE subject = ? AND event_id <> ?", subject, later);
    Response mended = retry(subject);
    assertThat(mended.jsonPath().getInt("tookEffect")).isEqualTo(1);
    assertThat(looks("owner", poisoned)).isEqualTo(200);
  }

  @Test
  void a_retry_that_the_database_broke_says_so_and_leaves_the_event_parked() throws Exception {
    FirmState firm = Register.aFirm();
    String subject = firm.firmId().toString();
    UUID good = parkedBehindNonsense(firm);
    Rows.change("DELETE FROM parked_event WHERE subject = ? AND event_id <> ?", subject, good);

    CompletableFuture<Response> broken;
    try (Connection _ = Rows.locking("firm_copy")) {
      broken = CompletableFuture.supplyAsync(() -> retry(subject), Thread::startVirtualThread);
      await().atMost(Duration.ofSeconds(20)).until(() -> Rows.cutWaitingFor("firm_copy") == 1);
      broken.join();
    }

    assertThat(broken.join().statusCode()).isEqualTo(503);
    assertThat(broken.join().jsonPath().getString("code")).isEqualTo("overloaded");
    assertThat(broken.join().header("Retry-After")).isNotBlank();
    assertThat(Rows.count("SELECT count(*) FROM parked_event WHERE subject = ?", subject))
        .isEqualTo(1);
    assertThat(retry(subject).jsonPath().getInt("tookEffect")).isEqualTo(1);
    assertThat(looks("owner", firm)).isEqualTo(200);
  }

  /** Announces a firm after an event of it that nobody can read; the firm's waits parked. */
  private static UUID parkedBehindNonsense(FirmState firm) {
    String subject = firm.firmId().toString();
    Register.voice()
        .send(
            subject,
            """
            {"specversion": "1.0", "id": "%s", "source": "/registry-service",
             "type": "pk.itregistry.registry.firm.registered.v1", "subject": "%s",
             "datacontenttype": "application/json", "data": {"firm": {"firmId": "nonsense"}}}
            """
                .formatted(Uuid7.next(), subject));
    UUID later = Register.voice().announce(new FirmRegistered(firm));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> Rows.count("SELECT count(*) FROM parked_event WHERE subject = ?", subject) == 2);
    return later;
  }

  private static Response retry(String subject) {
    return People.as("adnan")
        .body("{\"subject\": \"%s\"}".formatted(subject))
        .post(BASE + "parked-events/retries");
  }
}
