package pk.itregistry.registry.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.drafted;
import static pk.itregistry.registry.application.QuestionsAnsweredTest.validated;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Startups.claim;
import static pk.itregistry.registry.testkit.Startups.lastYear;
import static pk.itregistry.registry.testkit.Startups.taxYear;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;
import pk.itregistry.registry.testkit.Startups;

/** What is stated of a start-up is held against the law, from the draft on. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartupStatedTest {
  private static final String LAW = "Income Tax Ordinance 2001, section 2(62A)";

  private static String draft(String claim) {
    return drafted("owner", Startups.application(claim));
  }

  private static void refused(String application, String pointer, String code, String words) {
    as("owner")
        .get(BASE + "applications/" + application)
        .then()
        .body("warnings.code", hasItem("NO_STARTUP"))
        .body(
            "warnings.find { it.pointer == '%s' }.detail".formatted(pointer), containsString(words))
        .body("allowedActs", not(hasItem("SUBMIT")));
    validated(application)
        .body("complete", equalTo(false))
        .body("findings.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code));
    act(application, "submission", "owner", null)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  @Test
  void who_commenced_before_the_day_is_told_at_the_draft_and_refused_with_the_law() {
    LocalDate early = LocalDate.of(2012, 6, 30);
    String claim =
        claim(Desk.firm().id(), early, "1.00")
            .replaceFirst(
                "\\[.*]",
                IntStream.rangeClosed(1, 5)
                    .mapToObj(back ->
                        "{\"taxYear\": \"%s\", \"amountPkr\": \"1.00\"}"
                            .formatted(taxYear().plus(-back)))
                    .toList()
                    .toString());

    refused(draft(claim), "/startup/commencedOn", "rule-startup-commenced", LAW);
  }

  @Test
  void a_turnover_at_the_limit_is_told_at_the_draft_and_refused_with_the_law() {
    String application = draft(claim(Desk.firm().id(), lastYear(), "100000000.00"));

    refused(application, "/startup/turnover/0/amountPkr", "rule-startup-turnover", LAW);
  }

  @Test
  void every_fault_is_told_at_once_with_its_pointer() {
    String application =
        draft(
            """
            {"firm": "%s", "commencedOn": "%s",
             "turnover": [{"taxYear": "%s", "amountPkr": "100000000.00"}]}
            """
                .formatted(Desk.firm().id(), lastYear(), taxYear()));

    validated(application)
        .body(
            "findings.findAll { it.bars }.pointer",
            containsInAnyOrder(
                "/startup/technology",
                "/startup/turnover/0/taxYear",
                "/startup/turnover/0/amountPkr",
                "/startup/turnover"));
    as("owner")
        .body(
            Startups.application(
                "{\"firm\": \"x\", \"commencedOn\": \"y\","
                    + " \"turnover\": [{\"taxYear\": \"26\", \"amountPkr\": \"-1\"}]}"))
        .post(BASE + "applications")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/startup/firm",
                "/startup/commencedOn",
                "/startup/turnover/0/taxYear",
                "/startup/turnover/0/amountPkr"));
    as("owner")
        .body(Startups.application(claim(Desk.firm().id(), Startups.today().plusDays(2), "1.00")))
        .post(BASE + "applications")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/startup/commencedOn"));
  }

  @Test
  void of_a_firm_that_has_just_commenced_no_turnover_is_asked() {
    String application =
        draft(
            "{\"firm\": \"%s\", \"commencedOn\": \"%s\", \"technology\": \"Models.\"}"
                .formatted(Desk.firm().id(), Startups.today()));

    validated(application).body("complete", equalTo(true));
    done(application, "submission", "owner", null);
  }

  @Test
  void only_a_firm_that_its_applicant_manages_is_certified() {
    String firm = Desk.firm().id();
    String application = drafted("stranger", Startups.application(claim(firm, lastYear(), "1.00")));

    act(application, "submission", "stranger", null)
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-own-firm"));
    refused(
        draft(claim("01939a6e-5c00-7000-8000-000000000001", lastYear(), "1.00")),
        "/startup/firm",
        "rule-own-firm",
        "manages");
  }

  @Test
  void a_branch_of_a_foreign_company_is_no_resident() {
    String branch =
        Desk.company(freshNtn())
            .replace("COMPANY", "FOREIGN_BRANCH")
            .replace(
                "\"contactEmail\"",
                "\"parent\": {\"name\": \"Parent Ltd\", \"country\": \"AE\"}, \"contactEmail\"");
    String registered = drafted("owner", branch);
    done(registered, "submission", "owner", null);
    done(registered, "initial-approval", "rabia", null);
    done(registered, "fee-payment", "owner", Desk.payment());
    String firm = done(registered, "registration", "rabia", null).path("firmId");

    refused(draft(claim(firm, lastYear(), "1.00")), "/startup/firm", "rule-resident", LAW);
  }

  @Test
  void who_has_lapsed_or_is_not_inspected_yet_is_no_registered_and_certified_firm() {
    Desk.Firm lapsed = Desk.firm();
    Desk.aged(lapsed, 400);
    String claim = claim(lapsed.id(), lastYear(), "1.00");
    refused(draft(claim), "/startup/firm", "rule-registered", "EXPIRED");

    claim = claim(Places.callCentre().id(), lastYear(), "1.00");
    refused(draft(claim), "/startup/firm", "rule-registered", "PROVISIONAL");
  }
}
