package pk.itregistry.registry.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Desk.freshCuin;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

/** An account to which another owner's firm is paid is told at the application. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedAccountTest {

  private static ValidatableResponse seen(String application, String who) {
    return as(who).get(BASE + "applications/" + application).then().statusCode(200);
  }

  @Test
  void an_account_of_another_owners_firm_is_told_at_the_draft_and_whose_it_is_to_registrars() {
    Desk.Firm firm = Desk.firm();
    String account =
        Rows.text("SELECT payout_iban FROM firm WHERE id = ?", UUID.fromString(firm.id()));
    String form = Desk.company(freshNtn(), "Report Works " + freshNtn(), freshCuin());
    String theirs = form.replaceFirst("PK\\d\\dSCBL\\d{16}", account);

    String application =
        QuestionsAnsweredTest.drafted("stranger", theirs.replace("PK-PB", "PK-SD"));
    seen(application, "stranger")
        .body("warnings.code", contains("ACCOUNT_OF_ANOTHER_FIRM"))
        .body("warnings[0].pointer", equalTo("/payoutIban"))
        .body("warnings[0].detail", not(containsString("Indus")))
        .body("warnings[0].firmId", nullValue());
    as("stranger")
        .post(BASE + "applications/" + application + "/validation")
        .then()
        .statusCode(200)
        .body("complete", equalTo(true))
        .body("findings.code", hasItem("account-of-another-firm"));
    done(application, "submission", "stranger", null);
    seen(application, "rabia")
        .body("warnings.code", contains("ACCOUNT_OF_ANOTHER_FIRM"))
        .body("warnings[0].firmId", equalTo(firm.id()))
        .body("allowedActs", hasItem("APPROVE_INITIALLY"));
    done(application, "initial-approval", "rabia", null);

    seen(QuestionsAnsweredTest.drafted("owner", theirs), "owner")
        .body("warnings.code", not(hasItem("ACCOUNT_OF_ANOTHER_FIRM")));
  }
}
