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
