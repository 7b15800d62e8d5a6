package pk.itregistry.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.operation.PerformOperations;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.OldRegister;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimTest {
  @Inject PerformOperations work;

  private String takenOver(String number) {
    String operation =
        OldRegister.taken(
            "IMPORT",
            OldRegister.HEADING
                + OldRegister.row(number, People.freshNtn(), "2025-12-31")
                    .replace("Punjab", "Gilgit-Baltistan"));
    OldRegister.untilDone(work, operation);
    return Rows.text("SELECT firm_id FROM imported_firm WHERE stated_number = ?", number);
  }

  private static String codeOf(String firm) {
    return Rows.text(
        "SELECT code FROM notice WHERE case_number = ? AND kind = 'FIRM_TO_CLAIM'"
            + " ORDER BY id DESC LIMIT 1",
        firm);
  }

  private static ValidatableResponse accepted(String code) {
    return People.post("stranger", "invitations/acceptance", "{\"code\": \"%s\"}".formatted(code))
        .then();
  }

  @Test
  void a_firm_that_was_taken_over_is_its_owners_once_a_registrar_has_invited_them() {
    String number = OldRegister.freshNumber();
    String firm = takenOver(number);
    String listed = "items.find { it.firmId == '%s' }.".formatted(firm);
    People.get("rabia", "unclaimed-firms?limit=200&province=PK-GB")
        .then()
        .statusCode(200)
        .body(listed + "oldNumber", equalTo(number))
        .body(listed + "contact", equalTo("i***@ravi.example"));
    People.get("owner", "firms/" + firm).then().statusCode(404);

    People.post("rabia", "firms/" + firm + "/owner-invitations", "{}")
        .then()
        .statusCode(201)
        .body("gives", equalTo("OWNERSHIP"))
        .body("invited", equalTo("i***@ravi.example"));
    People.get("rabia", "unclaimed-firms?limit=200&province=PK-GB")
        .then()
        .body(listed + "invitedUntil", notNullValue());
    accepted(codeOf(firm)).statusCode(201).body("state", equalTo("ACCEPTED"));

    People.get("stranger", "firms/" + firm).then().statusCode(200).body("id", equalTo(firm));
    People.get("rabia", "unclaimed-firms?limit=200&province=PK-GB")
        .then()
        .body("items.firmId", not(hasItem(firm)));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE subject = ?"
                    + " AND type = 'pk.itregistry.registry.firm.changed.v1'",
                firm))
        .isOne();
    People.post("rabia", "firms/" + firm + "/owner-invitations", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("firm-has-owner"));
  }

  @Test
  void a_mistyped_address_is_mended_by_inviting_again_and_its_letter_stays_here() {
    String firm = takenOver(OldRegister.freshNumber());
    String path = "firms/" + firm + "/owner-invitations";
    String mistyped =
        People.done(People.post("rabia", path, "{\"email\": \"inof@ravi.example\"}")).path("id");
    String code = codeOf(firm);

    People.done(People.post("rabia", path, "{}"));

    assertThat(Rows.text("SELECT state FROM invitation WHERE id = ?::uuid", mistyped))
        .isEqualTo("WITHDRAWN");
    assertThat(
            Rows.count(
                "SELECT count(*) FROM notice WHERE case_number = ? AND kind = 'FIRM_TO_CLAIM'"
                    + " AND state = 'WAITING'",
                firm))
        .isOne();
    accepted(code).statusCode(409);
    accepted(codeOf(firm)).statusCode(201);
  }

  @Test
  void nobody_is_invited_to_a_firm_that_is_not_there_or_has_ended() {
    String firm = takenOver(OldRegister.freshNumber());
    Rows.change("UPDATE firm SET state = 'CANCELLED' WHERE id = ?::uuid", firm);

    People.post("rabia", "firms/" + firm + "/owner-invitations", "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("firm-has-ended"));
    People.post("rabia", "firms/" + FirmId.fresh() + "/owner-invitations", "{}")
        .then()
        .statusCode(404);
    assertThat(Rows.count("SELECT count(*) FROM invitation WHERE firm_id = ?::uuid", firm))
        .isZero();
  }

  @Test
  void letters_to_a_claimed_firm_go_where_its_owner_was_invited() {
    String firm = takenOver(OldRegister.freshNumber());
    People.done(
        People.post(
            "rabia", "firms/" + firm + "/owner-invitations", "{\"email\": \"asma@ravi.example\"}"));

    accepted(codeOf(firm)).statusCode(201);

    assertThat(Rows.text("SELECT email FROM firm_letter_address WHERE firm_id = ?::uuid", firm))
        .isEqualTo("asma@ravi.example");
  }

  @Test
  void a_firm_that_registered_here_is_claimed_by_nobody() {
    People.post(
            "rabia",
            "firms/" + Desk.firm().id() + "/owner-invitations",
            "{\"email\": \"asma@indus.example\"}")
        .then()
        .statusCode(409);
  }

  @Test
  void an_invitation_needs_an_address_from_one_side() {
    People.post("rabia", "firms/" + Desk.firm().id() + "/owner-invitations", "{}")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/email"));
  }
}
