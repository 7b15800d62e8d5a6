package pk.itregistry.registry.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.drafted;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.freshCnic;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.revised;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.validated;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.application.AskForIdentity.Said;
import pk.itregistry.registry.testkit.Desk;

/** Who an applicant is, and who directs and owns the firm: proven, and masked. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoStandsBehindItTest {
  @Inject AskForIdentity ask;
  @Inject SubmitApplication submit;
  @Inject Applications applications;

  static String freelancer(String cnic) {
    return Desk.company(freshNtn())
        .replace("COMPANY", "FREELANCER")
        .replaceAll("\"ntn\": \"[^\"]*\", \"cuin\": \"[^\"]*\"", "\"cnic\": \"" + cnic + "\"");
  }

  @Test
  void a_freelancer_is_registered_by_a_proven_cnic_that_nobody_else_reads() {
    String cnic = freshCnic();
    String application = drafted("owner", freelancer(cnic));
    done(application, "submission", "owner", null)
        .then()
        .body("identityProvenOn", notNullValue())
        .body("cnic", equalTo("%s-*******-%s".formatted(cnic.substring(0, 5), cnic.substring(12))));
    done(application, "assignment", "rabia", null).then().body("cnic", equalTo(cnic));
    done(application, "initial-approval", "rabia", null);
    done(application, "fee-payment", "owner", Desk.payment());
    Response registered = done(application, "registration", "rabia", null);
    String firm = registered.path("firmId");
    String verified =
        given()
            .get(BASE + "certificates/" + registered.path("certificate") + "/verification")
            .then()
            .statusCode(200)
            .body("certified", equalTo(true))
            .extract()
            .asString();
    assertThat(verified).as("whose number is nobody's business").doesNotContain(cnic, "ntn\":\"");

    String seen =
        as("owner").get(BASE + "firms/" + firm).then().statusCode(200).extract().asString();
    assertThat(seen).doesNotContain(cnic).contains("FREELANCER");
    assertThat(
            Rows.text(
                "SELECT event FROM outbox WHERE subject = ? AND event LIKE '%personKey%'", firm))
        .doesNotContain(cnic);
    given()
        .queryParam("q", "Indus")
        .queryParam("limit", 200)
        .get(BASE + "register")
        .then()
        .statusCode(200);

    String again = drafted("stranger", freelancer(cnic));
    as("stranger")
        .get(BASE + "applications/" + again)
        .then()
        .body("warnings.code", not(hasItem("CNIC_REGISTERED")));
    done(again, "submission", "stranger", null)
        .then()
        .body("warnings.find { it.code == 'CNIC_REGISTERED' }.firmId", nullValue())
        .body("warnings.code", hasItem("CNIC_REGISTERED"));
    as("rabia")
        .get(BASE + "applications/" + again)
        .then()
        .body("warnings.find { it.code == 'CNIC_REGISTERED' }.firmId", equalTo(firm));
    act(again, "initial-approval", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("duplicate-cnic"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80000", "80001", "80002"})
  void a_cnic_that_is_not_the_applicants_is_told_early_and_not_handed_in(String prefix) {
    String application = drafted("owner", freelancer(prefix + "12345671"));

    validated(application).body("findings.code", hasItem("rule-identity-not-proven"));
    act(application, "submission", "owner", null)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/cnic"));
  }

  @Test
  void nobody_is_handed_in_by_what_was_said_of_another_number_or_of_none() {
    String own = freelancer(freshCnic());
    String application = drafted("owner", own);
    Supplier<Optional<Said>> ofTheFirst = ask.of(ApplicationId.of(application));
    revised(application, freelancer(freshCnic())).then().statusCode(200);
    assertThat(codeOf(handingIn(application, ofTheFirst))).isEqualTo("version-stale");

    revised(application, Desk.company(freshNtn())).then().statusCode(200);
    Supplier<Optional<Said>> ofNobody = ask.of(ApplicationId.of(application));
    revised(application, own).then().statusCode(200);
    assertThat(codeOf(handingIn(application, ofNobody))).isEqualTo("version-stale");

    handingIn(application, ofTheFirst).run(); // of the number that stands there now
    as("owner")
        .get(BASE + "applications/" + application)
        .then()
        .body("state", equalTo("SUBMITTED"))
        .body("identityProvenOn", notNullValue());
  }

  private Runnable handingIn(String application, Supplier<Optional<Said>> said) {
    return () ->
        QuarkusTransaction.requiringNew()
            .run(() -> submit.perform(applications.locked(ApplicationId.of(application)), said));
  }

  @Test
  void where_the_identity_authority_does_not_answer_nothing_is_done_and_one_may_ask_again() {
    String application = drafted("owner", freelancer("8000312345671"));

    validated(application)
        .body("complete", equalTo(true))
        .body("findings.code", hasItem("identity-not-asked"));
    act(application, "submission", "owner", null)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("identity-authority-unavailable"));
    as("owner").get(BASE + "applications/" + application).then().body("state", equalTo("DRAFT"));
  }

  @Test
  void those_who_own_and_direct_it_are_seen_whole_by_the_registrar_who_has_taken_it_alone() {
    String parties =
        """
        "parties": [
          {"role": "DIRECTOR", "name": "Ayesha Khan", "cnic": "35202-1234567-1"},
          {"role": "SHAREHOLDER", "name": "John Roe", "sharePercent": "49.5",
           "passport": {"country": "GB", "number": "ab1234567"}}],
         "contactEmail"
        """;
    String body = Desk.company(freshNtn()).replace("\"contactEmail\"", parties);
    String application = drafted("owner", body);

    String path = BASE + "applications/" + application;
    as("owner")
        .get(path)
        .then()
        .body("parties.cnic[0]", equalTo("35202-*******-1"))
        .body("parties[1].passport.number", equalTo("AB*****67"))
        .body("parties[1].sharePercent", equalTo("49.5"));
    as("rabia").get(path).then().body("parties[0].cnic", equalTo("35202-*******-1"));
    revised(
            application,
            body.replace("35202-1234567-1", "35202-*******-1").replace("ab1234567", "AB*****67"))
        .then()
        .statusCode(200);
    done(application, "submission", "owner", null);

    as("rabia").get(path).then().body("parties[0].cnic", equalTo("35202-*******-1"));
    done(application, "assignment", "rabia", null);
    as("rabia")
        .get(path)
        .then()
        .body("parties[0].cnic", equalTo("3520212345671"))
        .body("parties[1].passport.number", equalTo("AB1234567"));
    as("rehan")
        .get(path)
        .then()
        .body("parties[0].cnic", equalTo("35202-*******-1"))
        .body("parties[1].passport.number", equalTo("AB*****67"));
    done(application, "decline", "rabia", "{\"reason\": \"Struck off.\"}")
        .then()
        .body("parties[0].cnic", equalTo("35202-*******-1"));
  }

  @Test
  void parties_that_do_not_fit_together_keep_it_from_being_handed_in() {
    String parties =
        """
        "parties": [
          {"role": "SHAREHOLDER", "name": "A", "cnic": "35202-1234567-1", "sharePercent": "60"},
          {"role": "SHAREHOLDER", "name": "B", "cnic": "35202-1234567-1", "sharePercent": "60"},
          {"role": "DIRECTOR", "name": "C"}],
         "contactEmail"
        """;
    String application =
        drafted("owner", Desk.company(freshNtn()).replace("\"contactEmail\"", parties));

    act(application, "submission", "owner", null)
        .then()
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("rule-shares", "rule-party-once", "required"));
  }
}
