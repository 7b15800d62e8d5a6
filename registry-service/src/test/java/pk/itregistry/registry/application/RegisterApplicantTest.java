package pk.itregistry.registry.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterApplicantTest {

  @Test
  void an_application_goes_from_draft_to_a_firm_with_a_certificate() {
    String ntn = People.freshNtn();
    String application = Desk.draft(ntn);
    as("owner")
        .get(BASE + "applications/" + application)
        .then()
        .body("state", equalTo("DRAFT"))
        .body("allowedActs", containsInAnyOrder("REVISE", "SUBMIT", "WITHDRAW"))
        .body("warnings.code", not(hasItem("NTN_REGISTERED")));

    done(application, "submission", "owner", null);
    returnAndRevise(application, ntn);
    done(application, "submission", "owner", null);
    done(application, "initial-approval", "rabia", null);
    as("owner")
        .get(BASE + "applications/" + application)
        .then()
        .body("fee.amountPkr", equalTo("10000.00"))
        .body("fee.confirmed", equalTo(false))
        .body("returnReasons", hasSize(0));
    done(application, "fee-payment", "owner", Desk.payment());
    Response registered = done(application, "registration", "rabia", null);

    assertThat(registered.statusCode()).isEqualTo(201);
    assertFoundByAll(ntn, registered);
  }

  private static void returnAndRevise(String application, String ntn) {
    done(
        application,
        "return",
        "rabia",
        "{\"reasons\": [{\"pointer\": \"/payoutIban\", \"reason\": \"Not the firm's.\"}]}");
    as("owner")
        .get(BASE + "applications/" + application)
        .then()
        .body("state", equalTo("RETURNED"))
        .body("returnReasons.pointer", contains("/payoutIban"));

    as("owner")
        .header("If-Match", People.etag("owner", "applications/" + application))
        .body(Desk.company(ntn).replace("12 Mall Road", "14 Mall Road"))
        .put(BASE + "applications/" + application)
        .then()
        .statusCode(200)
        .body("address.line", equalTo("14 Mall Road"));
  }

  private static void assertFoundByAll(String ntn, Response registered) {
    String firm = registered.jsonPath().getString("firmId");
    assertThat(registered.header("Location")).endsWith("/registry/v1/firms/" + firm);
    assertThat(registered.header("Consistency-Token")).isNotBlank();
    as("owner")
        .get(BASE + "firms/" + firm)
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("payoutIban", matchesPattern("PK\\d\\dSCBL\\*{12}6702"))
        .body("certificate", equalTo(registered.jsonPath().getString("certificate")));
    as("owner")
        .queryParam("limit", 200)
        .get(BASE + "me/authorities")
        .then()
        .body("items.find { it.firmId == '%s' }.owner".formatted(firm), equalTo(true));
    given()
        .queryParam("q", ntn)
        .get(BASE + "register")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(firm));
  }
}
