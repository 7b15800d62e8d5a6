package pk.itregistry.registry.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.invitation.Guests.BY_CARD;
import static pk.itregistry.registry.invitation.Guests.BY_MAIL;
import static pk.itregistry.registry.invitation.Guests.answer;
import static pk.itregistry.registry.invitation.Guests.codeIn;
import static pk.itregistry.registry.invitation.Guests.held;
import static pk.itregistry.registry.invitation.Guests.invite;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationDoorTest {
  @Inject DataSource database;
  @Inject ExpireInvitations expiring;

  @Test
  void the_database_knows_the_states_of_an_invitation() {
    Lifecycles.checkConstraint(database, "invitation", "state", Invitation.LIFE);
  }

  @Test
  void a_letter_takes_the_code_and_nothing_else_holds_it() {
    String firm = Desk.firm().id();

    String answerBy =
        invite("owner", firm, BY_MAIL)
            .then()
            .statusCode(201)
            .body("code", nullValue())
            .body("invited", equalTo("a***@indus.example"))
            .body("state", equalTo("OPEN"))
            .body("allowedActs", contains("WITHDRAW"))
            .extract()
            .path("answerBy");
    assertThat(Rows.text("SELECT day FROM notice WHERE case_number = ?", firm)).isEqualTo(answerBy);
    String code =
        Rows.text("SELECT code FROM notice WHERE case_number = ? AND kind = 'INVITATION'", firm);
    assertThat(
            Rows.count(
                "SELECT count(*) FROM invitation WHERE firm_id = ?::uuid AND invitation::text LIKE ?",
                firm,
                "%" + code + "%"))
        .isZero();

    answer("stranger", "acceptance", code.toLowerCase(java.util.Locale.ROOT))
        .statusCode(201)
        .body("state", equalTo("ACCEPTED"))
        .body("invited", nullValue())
        .body("authorityId", notNullValue());
    held("stranger", firm).body("permissions", contains("VIEW_RETURNS"));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM invitation WHERE firm_id = ?::uuid"
                    + " AND email IS NOT NULL",
                firm))
        .isZero();
  }

  @Test
  void an_accepted_invitation_is_a_grant_by_who_invited_and_others_are_told() {
    String firm = Desk.firm().id();
    String code = codeIn(invite("owner", firm, BY_CARD));

    String grant = answer("stranger", "acceptance", code).extract().path("authorityId");

    as("owner")
        .get(BASE + "firms/" + firm + "/authorities/" + grant)
        .then()
        .body("grantee", equalTo(TestTokens.subjectOf("stranger")))
        .body("permissions", contains("FILE_RETURNS", "VIEW_RETURNS"))
        .body("inForce", equalTo(true));
    assertThat(Rows.text("SELECT granted_by FROM authority WHERE id = ?::uuid", grant))
        .isEqualTo("person:" + TestTokens.subjectOf("owner"));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE type LIKE '%authority.granted.v1'"
                    + " AND subject = ?",
                grant))
        .isEqualTo(1);
  }

  @Test
  void a_code_opens_once() throws Exception {
    String firm = Desk.firm().id();
    String code = codeIn(invite("owner", firm, BY_CARD));

    List<Integer> answers =
        People.atOnce(4, () -> answer("stranger", "acceptance", code).extract().statusCode());

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    answer("omar", "acceptance", code).statusCode(409).body("code", equalTo("act-not-allowed"));
  }

  @Test
  void a_code_that_opens_nothing_is_told_so_without_a_hint() {
    answer("stranger", "acceptance", InvitationCode.fresh().value())
        .statusCode(404)
        .body("code", equalTo("invitation-not-found"));
    answer("stranger", "decline", InvitationCode.fresh().value()).statusCode(404);
    answer("stranger", "acceptance", "guess")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/code"))
        .body("errors[0].code", equalTo("malformed-invitation-code"));
  }

  @Test
  void an_invitation_is_withdrawn_declined_and_expires() {
    String firm = Desk.firm().id();
    Response first = People.done(invite("owner", firm, BY_CARD));
    People.act("owner", "firms/" + firm + "/invitations/" + first.path("id"), "withdrawal", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("code", nullValue());
    answer("stranger", "acceptance", first.path("code")).statusCode(409);

    String second = codeIn(invite("owner", firm, BY_CARD));
    answer("stranger", "decline", second).statusCode(201).body("state", equalTo("DECLINED"));
    answer("stranger", "acceptance", second).statusCode(409);

    Response third = People.done(invite("owner", firm, BY_CARD));
    Rows.change(
        "UPDATE invitation SET expires_on = invited_on WHERE id = ?::uuid",
        third.<String>path("id"));
    answer("stranger", "acceptance", third.path("code")).statusCode(409);
    as("owner")
        .get(BASE + "firms/" + firm + "/invitations")
        .then()
        .body("items.state", contains("WITHDRAWN", "DECLINED", "EXPIRED"));
    held("stranger", firm).body("permissions", nullValue());
  }

  @Test
  void whom_an_invitation_was_for_goes_when_nobody_answered_it() {
    String firm = Desk.firm().id();
    String over = People.done(invite("owner", firm, BY_MAIL)).path("id");
    String open = People.done(invite("owner", firm, BY_CARD)).path("id");
    Rows.change("UPDATE invitation SET expires_on = invited_on WHERE id = ?::uuid", over);
    as("owner")
        .get(BASE + "firms/" + firm + "/invitations/" + over)
        .then()
        .body("state", equalTo("EXPIRED"))
        .body("invited", nullValue());

    expiring.expire();

    assertThat(
            Rows.text(
                "SELECT state || coalesce(email, '') FROM invitation WHERE id = ?::uuid", over))
        .isEqualTo("EXPIRED");
    assertThat(Rows.text("SELECT state || cnic FROM invitation WHERE id = ?::uuid", open))
        .isEqualTo("OPEN3520212345671");
    as("owner")
        .get(BASE + "firms/" + firm + "/invitations/" + over)
        .then()
        .body("state", equalTo("EXPIRED"))
        .body("allowedActs", empty());
  }

  @Test
  void what_who_invited_can_no_longer_give_is_not_given() {
    String firm = Desk.firm().id();
    String omar = TestTokens.subjectOf("omar");
    String managing = Desk.grant(firm, "PERSON", omar, "\"MANAGE_FIRM\"");
    String code = codeIn(invite("omar", firm, BY_CARD));
    People.done(
        People.act("owner", "firms/" + firm + "/authorities/" + managing, "revocation", null));

    answer("stranger", "acceptance", code).statusCode(409).body("code", equalTo("invitation-void"));
    held("stranger", firm).body("permissions", nullValue());
  }

  @Test
  void nobody_accepts_their_own_and_nobody_but_managers_invite() {
    String firm = Desk.firm().id();
    String code = codeIn(invite("owner", firm, BY_CARD));

    answer("owner", "acceptance", code)
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-invitation"));
    invite("stranger", firm, BY_CARD).then().statusCode(404);
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("omar"), "\"VIEW_RETURNS\"");
    invite("omar", firm, BY_CARD).then().statusCode(403);
  }

  @Test
  void all_faults_of_an_invitation_are_told_at_once() {
    invite(
            "owner",
            Desk.firm().id(),
            "{\"gives\": \"AUTHORITY\", \"email\": \"asma\", \"cnic\": \"1\", \"until\": \"soon\"}")
        .then()
        .statusCode(400)
        .body("errors.pointer", org.hamcrest.Matchers.hasItems("/email", "/cnic", "/until"));
  }

  @Test
  void the_code_of_a_card_is_told_once_and_again_only_to_the_same_request() {
    String firm = Desk.firm().id();
    String key = UUID.randomUUID().toString();
    Response first = People.post("owner", "firms/" + firm + "/invitations", BY_CARD, null, key);
    Response again = People.post("owner", "firms/" + firm + "/invitations", BY_CARD, null, key);

    assertThat(again.<String>path("code")).isEqualTo(first.path("code"));
    as("owner")
        .get(BASE + "firms/" + firm + "/invitations/" + first.path("id"))
        .then()
        .statusCode(200)
        .body("code", nullValue())
        .body("invited", equalTo("35202-*******-1"));
  }
}
