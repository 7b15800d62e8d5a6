package pk.itregistry.registry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Posts;
import pk.itregistry.registry.testkit.Startups;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActivityTest {

  private static Response list(String who, String firm, String what) {
    return as(who).get(BASE + "firms/" + firm + "/" + what);
  }

  @Test
  void the_owner_sees_what_each_did_since_the_application_newest_first() {
    String firm = Desk.firm().id();
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("omar"), "\"MANAGE_FIRM\"");
    People.done(
        People.post(
            "omar",
            "firms/" + firm + "/authorities",
            "{\"granteeKind\": \"CLIENT\", \"grantee\": \"portal-ledgerly\","
                + " \"permissions\": [\"VIEW_RETURNS\"]}"));

    Response seen = list("owner", firm, "activity");

    assertThat(seen.jsonPath().<String>getList("items.operation"))
        .containsExactly(
            "grantAuthority",
            "grantAuthority",
            "registerApplicant",
            "payApplicationFee",
            "approveApplicationInitially",
            "submitApplication");
    seen.then()
        .body("items[0].by", equalTo(TestTokens.subjectOf("omar")))
        .body("items[0].kind", equalTo("PERSON"))
        .body("items[0].through", equalTo("it-registry-web"))
        .body("items[1].by", equalTo(TestTokens.subjectOf("owner")))
        .body("items[2].by", equalTo(TestTokens.subjectOf("rabia")));
  }

  @Test
  void what_was_done_comes_in_pages_without_a_gap() {
    String firm = Desk.firm().id();
    List<String> seen = new ArrayList<>();
    String page = BASE + "firms/" + firm + "/activity?limit=2";
    while (!page.isEmpty()) {
      Response answer = as("owner").get(page);
      seen.addAll(answer.jsonPath().getList("items.operation"));
      String link = answer.header("Link") == null ? "" : answer.header("Link");
      Matcher next = Pattern.compile("<([^>]+)>").matcher(link);
      page = next.find() ? next.group(1) : "";
    }

    assertThat(seen)
        .containsExactly(
            "registerApplicant",
            "payApplicationFee",
            "approveApplicationInitially",
            "submitApplication");
  }

  @Test
  void the_owner_sees_which_officer_read_the_firm_and_its_application() {
    String firm = Desk.firm().id();
    String application = Rows.text("SELECT id FROM application WHERE firm_id = ?::uuid", firm);
    as("rehan").get(BASE + "firms/" + firm).then().statusCode(200);
    as("rehan").get(BASE + "firms/" + firm).then().statusCode(200);
    as("rehan").get(BASE + "firms/" + firm + "/authorities").then().statusCode(200);
    as("rehan").get(BASE + "applications/" + application).then().statusCode(200);
    as("owner").get(BASE + "firms/" + firm).then().statusCode(200);

    String rehan = TestTokens.subjectOf("rehan");
    list("owner", firm, "readings")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.officer == '%s' }.operation".formatted(rehan),
            equalTo(List.of("getApplication", "listAuthorities", "getFirm")))
        .body(
            "items.officer.findAll { it == '%s' }".formatted(TestTokens.subjectOf("owner")),
            empty());
  }

  @Test
  void the_owner_sees_which_officer_was_shown_the_application_by_an_act_or_a_question() {
    Posts.cleared("PK-GB");
    String application = Posts.submitted("owner", "PK-GB");
    People.done(as("rehan").body("{\"province\": \"PK-GB\"}").post(BASE + "work-queue/next"))
        .then()
        .body("id", equalTo(application));
    String look = Posts.secondLook(application);
    as("hina").get(BASE + "applications/" + application + "/second-looks").then().statusCode(200);
    as("hina").get(BASE + "second-looks/" + look).then().statusCode(200);
    People.done(
        People.act(
            "hina",
            "second-looks/" + look,
            "answer",
            "{\"opinion\": \"IN_ORDER\", \"words\": \"It is in order.\"}"));
    Desk.done(application, "initial-approval", "rehan", null);
    Desk.done(application, "fee-payment", "owner", Desk.payment());
    String firm = Desk.done(application, "registration", "rabia", null).path("firmId");

    Response seen = list("owner", firm, "readings");

    assertThat(operationsOf("rehan", seen)).contains("takeNextApplication");
    assertThat(operationsOf("hina", seen))
        .contains("listSecondLooks", "getSecondLook", "answerSecondLook");
  }

  @Test
  void the_owner_sees_who_read_and_decided_what_was_asked_for_the_firm_as_a_start_up() {
    Desk.Firm firm = Desk.firm();
    String application = Startups.submitted(firm);
    as("rehan").get(BASE + "applications/" + application).then().statusCode(200);
    Desk.done(application, "certification", "rabia", null);

    assertThat(operationsOf("rehan", list("owner", firm.id(), "readings")))
        .containsExactly("getApplication");
    list("owner", firm.id(), "activity")
        .then()
        .body("items[0].operation", equalTo("certifyStartup"))
        .body("items[0].by", equalTo(TestTokens.subjectOf("rabia")));
  }

  private static List<String> operationsOf(String officer, Response readings) {
    return readings
        .jsonPath()
        .getList(
            "items.findAll { it.officer == '%s' }.operation"
                .formatted(TestTokens.subjectOf(officer)));
  }

  @Test
  void nobody_else_sees_it_and_nobody_rewrites_it() throws SQLException {
    String firm = Desk.firm().id();
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("omar"), "\"VIEW_RETURNS\"");

    list("omar", firm, "activity").then().statusCode(403);
    list("stranger", firm, "readings").then().statusCode(404);
    try (Connection service = Rows.asService()) {
      assertThatThrownBy(() -> Rows.execute(service, "DELETE FROM officer_reading"))
          .hasMessageStartingWith("42501");
      assertThatThrownBy(() -> Rows.execute(service, "UPDATE officer_reading SET officer = 'x'"))
          .hasMessageStartingWith("42501");
    }
  }
}
