package pk.itregistry.registry.application;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Papers;

/** Why an application comes back: a field or a document, by a code of the catalogue. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnReasonsTest {
  @Test
  void a_return_names_a_field_or_a_document_by_a_code_of_the_catalogue() {
    given()
        .get(BASE + "return-reasons")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("MISSING", "ILLEGIBLE", "OTHER"))
        .body("items.words.ur", everyItem(notNullValue()));
    String application = Desk.draft(freshNtn());
    done(application, "submission", "owner", null);

    act(
            application,
            "return",
            "rabia",
            "{\"reasons\": [{\"pointer\": \"/cnic\", \"code\": \"MISSING\"}]}")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-field"));
    done(
            application,
            "return",
            "rabia",
            """
            {"reasons": [{"document": "FORM_29", "code": "ILLEGIBLE"},
                         {"pointer": "/address/line", "code": "DOES_NOT_MATCH",
                          "reason": "The deed says Canal Road."}]}
            """)
        .then()
        .body("returnReasons", hasSize(2))
        .body("returnReasons[0].document", equalTo("FORM_29"))
        .body("returnReasons[0].code", equalTo("ILLEGIBLE"))
        .body("returnReasons[1].reason", equalTo("The deed says Canal Road."));
  }

  @Test
  void a_document_that_was_handed_in_is_no_longer_asked_for() {
    String application = Desk.draft(freshNtn());
    QuestionsAnsweredTest.validated(application)
        .body("findings.pointer", hasItem("/documents/NTN_CERTIFICATE"));

    Papers.attach(application, "NTN_CERTIFICATE", "ntn.pdf", "application/pdf", Papers.pdf(100));

    QuestionsAnsweredTest.validated(application)
        .body("findings.pointer", not(hasItem("/documents/NTN_CERTIFICATE")));
  }
}
