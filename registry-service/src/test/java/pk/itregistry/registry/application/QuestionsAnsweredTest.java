package pk.itregistry.registry.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.etag;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Desk.freshCuin;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Startups;

/** What each kind states and shows is data; drafts come bit by bit and are held against it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsAnsweredTest {
  private static String everything(FirmKind kind) {
    String ntn = freshNtn();
    return """
    {"kind": "%s", "name": "Name %s", "ntn": "%s", "cnic": "%s", "cuin": "%s",
     "payoutIban": "PK36SCBL0000001123456702", "exportingSince": "2024-07",
     "address": {"line": "12 Mall Road", "city": "Lahore", "province": "PK-PB"},
     "contactEmail": "info@indus.example", "profile": "https://work.example/me",
     "parent": {"name": "Parent Ltd", "country": "AE"},
     "parties": [{"role": "DIRECTOR", "name": "Ayesha Khan", "cnic": "35202-1234567-1"}],
     "startup": %s}
    """
        .formatted(
            kind,
            ntn,
            ntn,
            freshCnic(),
            freshCuin(),
            Startups.claim(Desk.firm().id(), Startups.lastYear(), "1.00"));
  }

  static String freshCnic() {
    return "3520%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
  }

  static String drafted(String who, String body) {
    Response answer = as(who).body(body).post(BASE + "applications");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.jsonPath().getString("id");
  }

  static ValidatableResponse validated(String application) {
    return as("owner")
        .post(BASE + "applications/" + application + "/validation")
        .then()
        .statusCode(200);
  }

  static Response revised(String application, String body) {
    return as("owner")
        .header("If-Match", etag("owner", "applications/" + application))
        .body(body)
        .put(BASE + "applications/" + application);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_asked_can_be_stated_and_what_is_not_asked_is_told(FirmKind kind) {
    List<String> asked =
        given().get(BASE + "application-kinds/" + kind).jsonPath().getList("fields.pointer");
    List<Map<String, Object>> findings =
        validated(drafted("owner", everything(kind))).extract().path("findings");

    assertThat(findings)
        .noneMatch(finding -> asked.contains(String.valueOf(finding.get("pointer"))))
        .filteredOn(finding -> "not-for-this-kind".equals(finding.get("code")))
        .hasSize(18 - asked.size());
  }

  @Test
  void a_draft_may_be_incomplete_and_is_saved_as_it_is() {
    String application = drafted("owner", "{\"kind\": \"COMPANY\", \"name\": \"Half\"}");

    as("owner")
        .get(BASE + "applications/" + application)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("name", equalTo("Half"))
        .body("ntn", nullValue())
        .body("address", nullValue())
        .body("questionSet", equalTo(1))
        .body("allowedActs", containsInAnyOrder("REVISE", "WITHDRAW"));
    as("owner").get(BASE + "applications?limit=200").then().statusCode(200);
  }

  @Test
  void what_is_sent_must_be_readable_and_every_fault_is_told() {
    as("owner")
        .body(
            """
            {"kind": "COMPANY", "ntn": "12", "payoutIban": "PK00", "contactEmail": "nobody",
             "parties": [{"role": "KING", "name": "A", "cnic": "12"}]}
            """)
        .post(BASE + "applications")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/ntn", "/payoutIban", "/contactEmail", "/parties/0/role", "/parties/0/cnic"));
    as("owner")
        .body("{\"name\": \"No Kind\"}")
        .post(BASE + "applications")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/kind"));
  }

  @Test
  void validation_tells_all_faults_and_changes_nothing() {
    String application =
        drafted("owner", "{\"kind\": \"COMPANY\", \"profile\": \"https://a.example\"}");
    String before = etag("owner", "applications/" + application);

    validated(application)
        .body("complete", equalTo(false))
        .body("questionSet", equalTo(1))
        .body(
            "findings.findAll { it.bars }.pointer",
            containsInAnyOrder(
                "/name",
                "/ntn",
                "/cuin",
                "/payoutIban",
                "/exportingSince",
                "/address/line",
                "/address/city",
                "/address/province",
                "/contactEmail",
                "/profile"))
        .body("findings.findAll { !it.bars }.pointer", hasItem("/documents/FORM_29"));
    assertThat(etag("owner", "applications/" + application)).isEqualTo(before);
    as("stranger")
        .post(BASE + "applications/" + application + "/validation")
        .then()
        .statusCode(404);
  }

  @Test
  void what_is_validated_is_read_on_one_connection() throws Exception {
    String application = drafted("owner", Desk.company(freshNtn()));
    CompletableFuture<ValidatableResponse> validation;
    try (Connection held = Rows.asOwner()) {
      held.setAutoCommit(false);
      Rows.execute(held, "LOCK TABLE application_party IN ACCESS EXCLUSIVE MODE");
      validation = CompletableFuture.supplyAsync(() -> validated(application));
      await().until(() -> Rows.waitingFor("application_party") > 0);
      assertThat(
              Rows.count(
                  "SELECT count(*) FROM pg_locks waits JOIN pg_locks has USING (pid)"
                      + " WHERE NOT waits.granted AND has.granted"
                      + " AND waits.relation = 'application_party'::regclass"
                      + " AND has.relation = 'application'::regclass"))
          .as("who reads the parties has the application open")
          .isPositive();
    }
    validation.join().body("complete", equalTo(true));
  }

  @Test
  void submission_refuses_with_the_same_list_and_takes_what_is_complete() {
    String application = drafted("owner", "{\"kind\": \"SOLE_PROPRIETOR\"}");
    List<String> found =
        validated(application).extract().path("findings.findAll { it.bars }.pointer");

    act(application, "submission", "owner", null)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains(found.toArray()));
    as("owner").get(BASE + "applications/" + application).then().body("state", equalTo("DRAFT"));

    revised(application, Desk.company(freshNtn())).then().statusCode(200);
    validated(application).body("complete", equalTo(true));
    done(application, "submission", "owner", null);
  }

  @Test
  void a_kind_that_opens_later_can_be_drafted_and_is_not_handed_in() {
    String kind = "SOLE_PROPRIETOR";
    Rows.change(
        "INSERT INTO question_set SELECT kind, 3, current_date - 1, 'a test', true,"
            + " questions || '{\"opensLater\": {\"en\": \"Next year.\", \"ur\": \"-\"}}'"
            + " FROM question_set WHERE kind = ? AND version = 1",
        kind);
    try {
      String application =
          drafted(
              "owner",
              Desk.company(freshNtn())
                  .replace("COMPANY", kind)
                  .replaceAll("\"cuin\": \"\\d+\",", ""));

      validated(application)
          .body("findings.find { it.pointer == '/kind' }.code", equalTo("kind-not-open"));
      act(application, "submission", "owner", null)
          .then()
          .statusCode(422)
          .body("errors.code", contains("kind-not-open"));
    } finally {
      Rows.change("UPDATE application SET question_set = 1 WHERE question_set = 3");
      Rows.change("DELETE FROM question_set WHERE version = 3");
    }
  }

  @Test
  void a_foreign_branch_is_registered() {
    String branch =
        Desk.company(freshNtn())
            .replace("COMPANY", "FOREIGN_BRANCH")
            .replace(
                "\"contactEmail\"",
                "\"parent\": {\"name\": \"Parent Ltd\", \"country\": \"AE\"}, \"contactEmail\"");
    String application = drafted("owner", branch);
    done(application, "submission", "owner", null);
    done(application, "initial-approval", "rabia", null);
    done(application, "fee-payment", "owner", Desk.payment());
    String firm = done(application, "registration", "rabia", null).path("firmId");

    as("owner").get(BASE + "firms/" + firm).then().body("kind", equalTo("FOREIGN_BRANCH"));
  }

  @Test
  void an_application_keeps_the_questions_that_it_was_begun_with() {
    String company = Desk.company(freshNtn());
    String before =
        drafted(
            "owner",
            company.replace("COMPANY", "PARTNERSHIP").replaceAll("\"cuin\": \"\\d+\",", ""));
    Rows.change(
        "INSERT INTO question_set SELECT kind, 2, current_date - 1, 'a test', true,"
            + " jsonb_set(questions, '{fields,0,label,en}', '\"Another name\"') FROM question_set"
            + " WHERE kind = 'PARTNERSHIP' AND version = 1");
    try {
      String after = drafted("owner", company.replace("COMPANY", "PARTNERSHIP"));
      given()
          .get(BASE + "application-kinds/PARTNERSHIP")
          .then()
          .body("version", equalTo(2))
          .body("fields[0].label.en", equalTo("Another name"));
      validated(before).body("questionSet", equalTo(1));
      validated(after).body("questionSet", equalTo(2));
    } finally {
      Rows.change("UPDATE application SET question_set = 1 WHERE question_set = 2");
      Rows.change("DELETE FROM question_set WHERE version = 2");
    }
  }

  @Test
  void a_name_of_two_hundred_characters_is_taken_and_one_of_three_hundred_is_not() {
    as("owner")
        .body("{\"kind\": \"COMPANY\", \"name\": \"%s\"}".formatted("x".repeat(300)))
        .post(BASE + "applications")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/name"))
        .body("errors.code", contains("too-long"));
    drafted("owner", "{\"kind\": \"COMPANY\", \"name\": \"%s\"}".formatted("x".repeat(200)));
  }

  @Test
  void a_name_in_urdu_loses_its_direction_marks_and_nothing_else() {
    String name = "\u0633\u0646\u062F\u06BE \u0633\u0627\u0641\u0679";
    String application =
        drafted("owner", "{\"kind\": \"COMPANY\", \"name\": \"\u200F%s\u200E\"}".formatted(name));

    as("owner").get(BASE + "applications/" + application).then().body("name", equalTo(name));
  }
}
