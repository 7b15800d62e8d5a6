package pk.itregistry.registry.kind;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.testkit.Desk;

/** What anybody reads of the kinds of registrants. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class KindsTest {

  @Test
  void anybody_reads_which_kinds_there_are_and_what_they_pay() {
    given()
        .get(BASE + "application-kinds")
        .then()
        .statusCode(200)
        .body("items.kind", hasItems("COMPANY", "FREELANCER", "CALL_CENTRE"))
        .body("items.find { it.kind == 'COMPANY' }.open", equalTo(true))
        .body("items.find { it.kind == 'CALL_CENTRE' }.open", equalTo(true))
        .body("items.find { it.kind == 'STARTUP' }.open", equalTo(true))
        .body("items.find { it.kind == 'STARTUP' }.feePkr", nullValue())
        .body("items.findAll { it.kind != 'STARTUP' }.feePkr", everyItem(notNullValue()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STARTUP")
  void each_kind_says_its_fields_documents_fee_and_what_follows(FirmKind kind) {
    given()
        .get(BASE + "application-kinds/" + kind)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("citation", notNullValue())
        .body("label.ur", notNullValue())
        .body("fields.pointer", hasItems("/name", "/payoutIban", "/address/line"))
        .body("fields.label.en", everyItem(notNullValue()))
        .body("documents.anyOf.flatten()", hasItem("CNIC_FRONT"))
        .body("fee.citation", notNullValue())
        .body("next.size()", equalTo(3));
  }

  @Test
  void a_start_up_names_the_firm_that_is_registered_and_no_fee_is_asked_that_nobody_published() {
    given()
        .get(BASE + "application-kinds/STARTUP")
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("opensLater", nullValue())
        .body("confirmed", equalTo(false))
        .body("citation", containsString("section 2(62A)"))
        .body(
            "fields.pointer",
            containsInAnyOrder(
                "/startup/firm",
                "/startup/commencedOn",
                "/startup/technology",
                "/startup/turnover",
                "/contactEmail"))
        .body("documents.anyOf.flatten()", hasItems("TAX_RETURN", "AUDITED_ACCOUNTS"))
        .body("fee", nullValue())
        .body("next.size()", equalTo(3));
  }

  @Test
  void a_kind_or_version_that_there_is_not_is_refused() {
    given().get(BASE + "application-kinds/CIRCUS").then().statusCode(400);
    given().get(BASE + "application-kinds/COMPANY?version=99").then().statusCode(404);
    given().get(BASE + "application-kinds/COMPANY?version=x").then().statusCode(400);
    given().get(BASE + "application-kinds/COMPANY?version=1").then().statusCode(200);
  }

  @Test
  void a_kind_whose_fee_the_schedule_does_not_name_hides_no_other_and_takes_no_money() {
    String partnership =
        Desk.company(freshNtn())
            .replace("COMPANY", "PARTNERSHIP")
            .replaceAll("\"cuin\": \"\\d+\",", "");
    String application = as("owner").body(partnership).post(BASE + "applications").path("id");
    done(application, "submission", "owner", null);
    done(application, "initial-approval", "rabia", null);
    Rows.change("UPDATE fee SET kind = 'PARTNERSHIP of old' WHERE kind = 'PARTNERSHIP'");
    try {
      given()
          .get(BASE + "application-kinds")
          .then()
          .statusCode(200)
          .body("items.find { it.kind == 'PARTNERSHIP' }.feePkr", nullValue())
          .body("items.find { it.kind == 'COMPANY' }.feePkr", notNullValue());
      given()
          .get(BASE + "application-kinds/PARTNERSHIP")
          .then()
          .statusCode(200)
          .body("fee", nullValue());
      as("owner")
          .get(BASE + "applications/" + application)
          .then()
          .statusCode(200)
          .body("fee", nullValue())
          .body("allowedActs", not(hasItem("PAY_FEE")));
      act(application, "fee-payment", "owner", Desk.payment())
          .then()
          .statusCode(409)
          .body("code", equalTo("fee-not-published"));
    } finally {
      Rows.change("UPDATE fee SET kind = 'PARTNERSHIP' WHERE kind = 'PARTNERSHIP of old'");
    }
  }
}
