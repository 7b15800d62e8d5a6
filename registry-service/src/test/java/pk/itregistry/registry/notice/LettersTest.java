package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

/** Letters on the running service, sent kept or given up. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {
  private static final String WHY =
      "{\"reasons\": [{\"pointer\": \"/name\", \"reason\": \"Not as in the SECP's register.\"}]}";

  @Inject DataSource source;
  @Inject Notices notices;
  @Inject SendNotices keeping;
  @Inject Letterbox box;

  private static List<String> kindsOf(String caseNumber) {
    return List.of(
        Rows.text(
                "SELECT coalesce(string_agg(kind, ',' ORDER BY queued_at), '') FROM notice"
                    + " WHERE case_number = ?",
                caseNumber)
            .split(","));
  }

  @Test
  void the_database_knows_the_states_of_a_notice() {
    Lifecycles.checkConstraint(source, "notice", "state", Notice.LIFE);
  }

  @Test
  void an_applicant_hears_of_return_fee_and_registration() {
    String application = Desk.draft(People.freshNtn());
    Desk.done(application, "submission", "owner", null);
    assertThat(kindsOf(application)).containsExactly("");
    Desk.done(application, "return", "rabia", WHY);
    Desk.done(application, "submission", "owner", null);
    String lapsesOn = Desk.done(application, "initial-approval", "rabia", null).path("lapsesOn");
    Desk.done(application, "fee-payment", "owner", Desk.payment());
    Desk.done(application, "registration", "rabia", null);

    assertThat(
            Rows.text(
                "SELECT day FROM notice WHERE case_number = ? AND kind = 'FEE_DUE'", application))
        .isEqualTo(LocalDate.parse(lapsesOn).minusDays(1).toString());

    assertThat(kindsOf(application))
        .containsExactly("APPLICATION_RETURNED", "FEE_DUE", "FIRM_REGISTERED");
    assertThat(
            Rows.count(
                "SELECT count(*) FROM notice WHERE case_number = ?"
                    + " AND address = 'info@indus.example'",
                application))
        .isEqualTo(3);
  }

  @Test
  void an_applicant_hears_of_a_decline() {
    String application = Desk.draft(People.freshNtn());
    Desk.done(application, "submission", "owner", null);
    Desk.done(application, "decline", "rabia", "{\"reason\": \"No exports.\"}");

    assertThat(kindsOf(application)).containsExactly("APPLICATION_DECLINED");
  }

  @Test
  void a_refused_act_writes_no_letter() {
    String application = Desk.draft(People.freshNtn());

    Desk.act(application, "initial-approval", "rabia", null).then().statusCode(409);

    assertThat(kindsOf(application)).containsExactly("");
  }

  @Test
  void a_firm_hears_who_was_let_in_and_who_no_more() {
    String firm = Desk.firm().id();
    String grant = Desk.grant(firm, "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\"");
    People.done(People.act("owner", "firms/" + firm + "/authorities/" + grant, "revocation", null));

    assertThat(kindsOf(firm)).containsExactly("AUTHORITY_GRANTED", "AUTHORITY_REVOKED");
  }

  @Test
  void what_nobody_could_send_stands_in_a_list_and_gets_out_of_it() {
    String id = box.queued(null);
    as("adnan")
        .get(BASE + "notices/" + id)
        .then()
        .body("state", equalTo("GIVEN_UP"))
        .body("fault", equalTo("no address is known"))
        .body("address", nullValue())
        .body("allowedActs", containsInAnyOrder("TRY_AGAIN", "SET_ASIDE"));
    as("adnan")
        .queryParam("state", "GIVEN_UP")
        .queryParam("limit", 200)
        .get(BASE + "notices")
        .then()
        .statusCode(200)
        .body("items.find { it.id == '%s' }.caseNumber".formatted(id), notNullValue());

    People.act("adnan", "notices/" + id, "retry", "{\"address\": \"no address\"}")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/address"));
    People.act("adnan", "notices/" + id, "retry", "{\"address\": \"asma@indus.example\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("WAITING"))
        .body("allowedActs", equalTo(List.of()));
    People.act("adnan", "notices/" + id, "setting-aside", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));

    String other = box.queued(null);
    People.act("adnan", "notices/" + other, "setting-aside", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("SET_ASIDE"));
  }

  @Test
  void an_administrator_cannot_have_the_code_of_an_invitation_sent_elsewhere() {
    String firm = Desk.firm().id();
    People.done(
        People.post(
            "owner",
            "firms/" + firm + "/invitations",
            "{\"gives\": \"OWNERSHIP\", \"email\": \"asma@indus.example\"}"));
    Rows.change(
        "UPDATE notice SET state = 'GIVEN_UP', next_try = NULL WHERE case_number = ?"
            + " AND kind = 'OWNERSHIP_OFFERED'",
        firm);
    String id =
        Rows.text(
            "SELECT id FROM notice WHERE case_number = ? AND kind = 'OWNERSHIP_OFFERED'", firm);

    People.act("adnan", "notices/" + id, "retry", "{\"address\": \"adnan@indus.example\"}")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/address"))
        .body("errors[0].code", equalTo("rule-code-goes-nowhere-else"));
    People.act("adnan", "notices/" + id, "retry", "{}").then().statusCode(200);
  }

  @Test
  void a_demo_shows_what_its_letters_say() {
    String id = box.queued("asma@indus.example");

    box.until(keeping, id, "SENT");

    as("adnan")
        .get(BASE + "notices/" + id)
        .then()
        .body("letter.subject", containsString("you are registered"))
        .body("letter.text", containsString("رجسٹر"));
  }

  @Test
  void a_letter_for_one_occasion_is_queued_once() {
    String occasion = UUID.randomUUID().toString();
    Notices.Letter letter =
        Notices.Letter.of(NoticeKind.FEE_DUE, Email.of("asma@indus.example"), occasion)
            .onceFor(occasion);

    QuarkusTransaction.requiringNew().run(() -> notices.queue(letter));
    QuarkusTransaction.requiringNew().run(() -> notices.queue(letter));

    assertThat(kindsOf(occasion)).containsExactly("FEE_DUE");
  }

  @Test
  void old_letters_are_swept_and_those_that_wait_are_not() {
    String sent = box.queued("asma@indus.example");
    box.until(keeping, sent, "SENT");
    String givenUp = box.queued(null);
    Rows.change(
        "UPDATE notice SET queued_at = queued_at - interval '91 days'"
            + " WHERE id IN (?::uuid, ?::uuid)",
        sent,
        givenUp);

    keeping.sendWhatWaits();

    assertThat(Rows.count("SELECT count(*) FROM notice WHERE id = ?::uuid", sent)).isZero();
    assertThat(Letterbox.stateOf(givenUp)).isEqualTo("GIVEN_UP");
  }

  @Test
  void letters_are_the_administrators_business() {
    as("rabia").get(BASE + "notices").then().statusCode(403);
    as("owner").get(BASE + "notices").then().statusCode(403);
    as("adnan").queryParam("state", "LOST").get(BASE + "notices").then().statusCode(400);
    as("adnan")
        .queryParam("limit", 1)
        .get(BASE + "notices")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.address != null && !it.address.contains('***') }",
            equalTo(List.of()));
  }
}
