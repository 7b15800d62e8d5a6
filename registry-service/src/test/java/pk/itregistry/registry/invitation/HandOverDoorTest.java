package pk.itregistry.registry.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.invitation.Guests.answer;
import static pk.itregistry.registry.invitation.Guests.codeIn;
import static pk.itregistry.registry.invitation.Guests.held;
import static pk.itregistry.registry.invitation.Guests.invite;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandOverDoorTest {

  private static String offer(String person) {
    return "{\"gives\": \"OWNERSHIP\", \"person\": \"%s\"}".formatted(person);
  }

  @Test
  void an_owner_hands_the_firm_over_when_the_other_side_accepts() {
    String firm = Desk.firm().id();
    String stranger = TestTokens.subjectOf("stranger");
    String code = codeIn(invite("owner", firm, offer(stranger)));
    held("owner", firm).body("owner", equalTo(true));

    answer("omar", "acceptance", code).statusCode(404);
    answer("stranger", "acceptance", code).statusCode(201).body("state", equalTo("ACCEPTED"));

    held("stranger", firm).body("owner", equalTo(true));
    held("owner", firm).body("owner", nullValue());
    as("owner").get(BASE + "firms/" + firm).then().statusCode(404);
    assertThat(
            Rows.text(
                "SELECT event FROM outbox WHERE type LIKE '%firm.changed.v1' AND subject = ?",
                firm))
        .contains("\"owner\":\"" + stranger + "\"");
  }

  private static String letterTo(String firm) {
    return Rows.text("SELECT email FROM firm_letter_address WHERE firm_id = ?::uuid", firm);
  }

  @Test
  void letters_to_the_firm_follow_it_to_where_its_new_owner_was_invited() {
    String firm = Desk.firm().id();
    invite("owner", firm, "{\"gives\": \"OWNERSHIP\", \"email\": \"asma@ravi.example\"}");
    String code =
        Rows.text(
            "SELECT code FROM notice WHERE case_number = ? AND kind = 'OWNERSHIP_OFFERED'", firm);
    assertThat(letterTo(firm)).isEqualTo("info@indus.example");

    answer("stranger", "acceptance", code).statusCode(201);

    assertThat(letterTo(firm)).isEqualTo("asma@ravi.example");
    suspended(firm);
    assertThat(
            Rows.text(
                "SELECT address FROM notice WHERE case_number = ? AND kind = 'FIRM_SUSPENDED'",
                firm))
        .isEqualTo("asma@ravi.example");
  }

  @Test
  void they_stay_where_they_went_when_no_letter_invited_the_new_owner_or_no_owner_was_invited() {
    String handedOver = Desk.firm().id();
    String code = codeIn(invite("owner", handedOver, offer(TestTokens.subjectOf("stranger"))));
    answer("stranger", "acceptance", code).statusCode(201);
    String granted = Desk.firm().id();
    invite("owner", granted, Guests.BY_MAIL);
    String grant =
        Rows.text("SELECT code FROM notice WHERE case_number = ? AND kind = 'INVITATION'", granted);
    answer("stranger", "acceptance", grant).statusCode(201);

    assertThat(letterTo(handedOver)).isEqualTo("info@indus.example");
    assertThat(letterTo(granted)).isEqualTo("info@indus.example");
  }

  private static void suspended(String firm) {
    People.done(
        People.act(
            "rabia",
            "firms/" + firm,
            "suspension",
            "{\"reason\": \"NO_ANSWER\", \"words\": \"Seen.\", \"citation\": \"12\"}"));
  }

  @Test
  void only_the_owner_offers_the_firm_and_only_what_is_still_theirs() {
    String firm = Desk.firm().id();
    String stranger = TestTokens.subjectOf("stranger");
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("omar"), "\"MANAGE_FIRM\"");
    invite("omar", firm, offer(stranger))
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-owner-only"));
    String first = codeIn(invite("owner", firm, offer(stranger)));
    String second = codeIn(invite("owner", firm, offer(TestTokens.subjectOf("omar"))));

    answer("stranger", "acceptance", first).statusCode(201);

    answer("omar", "acceptance", second).statusCode(409).body("code", equalTo("invitation-void"));
    held("stranger", firm).body("owner", equalTo(true));
  }

  @Test
  void the_old_owner_keeps_what_the_new_one_grants() {
    String firm = Desk.firm().id();
    String code = codeIn(invite("owner", firm, offer(TestTokens.subjectOf("stranger"))));
    answer("stranger", "acceptance", code).statusCode(201);

    People.done(
        People.post(
            "stranger",
            "firms/" + firm + "/authorities",
            "{\"granteeKind\": \"PERSON\", \"grantee\": \"%s\","
                    .formatted(TestTokens.subjectOf("owner"))
                + " \"permissions\": [\"VIEW_RETURNS\"]}"));

    held("owner", firm).body("owner", equalTo(false)).body("permissions", contains("VIEW_RETURNS"));
  }
}
