package pk.itregistry.registry.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.registry.invitation.Guests.BY_CARD;
import static pk.itregistry.registry.invitation.Guests.BY_MAIL;
import static pk.itregistry.registry.invitation.Guests.invite;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationBoundsTest {

  @Test
  void a_firm_has_so_many_open_at_once() {
    String firm = Desk.firm().id();
    People.done(invite("owner", firm, BY_CARD));
    Rows.change(
        "INSERT INTO invitation SELECT gen_random_uuid(), version, state, firm_id, gives, email,"
            + " cnic, person, permissions, valid_from, valid_until, invited_by, invited_on,"
            + " expires_on, uuid_send(gen_random_uuid()), answered_by, authority_id"
            + " FROM invitation, generate_series(1, 49) WHERE firm_id = ?::uuid",
        firm);

    invite("owner", firm, BY_CARD)
        .then()
        .statusCode(409)
        .body("code", equalTo("too-many-invitations"));
  }

  @Test
  void to_withdraw_invitations_makes_no_room_for_more_letters_on_that_day() {
    String firm = Desk.firm().id();
    String path = "firms/" + firm + "/invitations";
    for (int i = 0; i < 20; i++) {
      String made = People.done(invite("owner", firm, BY_MAIL)).path("id");
      People.done(People.act("owner", path + "/" + made, "withdrawal", null));
    }

    invite("owner", firm, BY_MAIL)
        .then()
        .statusCode(409)
        .body("code", equalTo("too-many-invitations-today"));
    assertThat(
            Rows.text(
                "SELECT string_agg(DISTINCT state, ',') FROM notice WHERE case_number = ?", firm))
        .isEqualTo("SET_ASIDE");
    assertThat(Rows.count("SELECT count(code) FROM notice WHERE case_number = ?", firm)).isZero();

    Rows.change("UPDATE invitation SET invited_on = invited_on - 1 WHERE firm_id = ?::uuid", firm);
    People.done(invite("owner", firm, BY_MAIL));
  }

  @Test
  void a_letter_that_has_gone_out_stays_as_it_is_when_the_invitation_is_withdrawn() {
    String firm = Desk.firm().id();
    String made = People.done(invite("owner", firm, BY_MAIL)).path("id");
    Rows.change(
        "UPDATE notice SET state = 'SENT', next_try = NULL, sent_at = now() WHERE case_number = ?",
        firm);

    People.done(People.act("owner", "firms/" + firm + "/invitations/" + made, "withdrawal", null))
        .then()
        .body("state", equalTo("WITHDRAWN"));

    assertThat(Rows.text("SELECT state FROM notice WHERE case_number = ?", firm)).isEqualTo("SENT");
  }
}
