package pk.itregistry.incentives.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static pk.itregistry.incentives.testkit.Acts.aPreparedPayment;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anAdvisedPayment;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.BankMessages.returned;
import static pk.itregistry.incentives.testkit.BankMessages.statusReport;
import static pk.itregistry.plumbing.testkit.People.atOnce;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.testkit.Disguise;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.TestTokens;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BankReportTest {
  private static final String AMOUNT = "200000.00";
  private static Neighbours neighbours;
  private final Database database;

  BankReportTest(Database database) {
    this.database = database;
  }

  @BeforeAll
  static void begin() {
    neighbours = new Neighbours();
  }

  @AfterAll
  static void end() {
    neighbours.close();
  }

  @Test
  void paid_twice_by_two_reports_is_paid_once() {
    String advice = advised();

    report(advice, "ACSC").body("payments[0].result", equalTo("TAKEN"));
    report(advice, "ACCC").body("payments[0].result", equalTo("ALREADY_KNOWN"));

    postings(advice).body("items.findAll { it.occasion == 'PAID' }", hasSize(1));
  }

  @Test
  void of_ten_reports_at_once_one_pays() throws Exception {
    String advice = advised();
    String id = endToEndId(advice);

    List<String> results =
        atOnce(
            10,
            () ->
                bankReports("paying-bank", statusReport(id, "ACSC", AMOUNT))
                    .jsonPath()
                    .getString("payments[0].result"));

    assertThat(results).filteredOn("TAKEN"::equals).hasSize(1);
    assertThat(results).filteredOn("ALREADY_KNOWN"::equals).hasSize(9);
    postings(advice).body("items.findAll { it.occasion == 'PAID' }", hasSize(1));
  }

  @Test
  void a_status_on_its_way_moves_nothing() {
    String advice = advised();

    report(advice, "ACTC").body("payments[0].result", equalTo("NOTED"));

    get("tariq", advice).then().body("state", equalTo("ADVISED"));
  }

  @Test
  void a_rejection_makes_it_owed_again_until_it_is_prepared_anew_and_paid() {
    String advice = advised();
    String first = endToEndId(advice);

    report(advice, "RJCT").body("payments[0].state", equalTo("REJECTED"));
    get("tariq", advice).then().body("bankReason", equalTo("MS03"));
    act("tariq", advice, "repair", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("PREPARED"))
        .body("attempt", equalTo(2))
        .body("endToEndId", not(equalTo(first)));
    act("tahira", advice, "release", null).then().statusCode(200);

    bankReports("paying-bank", statusReport(first, "ACSC", AMOUNT))
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo("WAITING"));
    report(advice, "ACSC").body("payments[0].result", equalTo("TAKEN"));
    get("asad", "ledger/trial-balance").then().body("sumPkr", equalTo("0.00"));
  }

  @Test
  void what_came_back_is_owed_again() {
    String advice = advised();
    report(advice, "ACSC");

    bankReports("paying-bank", returned(endToEndId(advice), AMOUNT))
        .then()
        .statusCode(200)
        .body("payments[0].state", equalTo("RETURNED_BY_BANK"));

    String claim = get("tariq", advice).jsonPath().getString("claimId");
    get("omar", "claims/" + claim).then().body("paidOn", nullValue());
    act("tariq", advice, "repair", null).then().statusCode(200);
    get("tariq", "payment-advices?limit=200").then().statusCode(200).body("items", notNullValue());
  }

  @Test
  void an_unknown_id_is_not_ours_another_amount_waits_and_nothing_moves() {
    String advice = advised();

    bankReports("paying-bank", statusReport("NOSUCH", "ACSC", AMOUNT))
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo("NOT_OURS"))
        .body("payments[0].endToEndId", equalTo("NOSUCH"))
        .body("payments[0].pointer", endsWith("/TxInfAndSts/0"));
    bankReports("paying-bank", statusReport(endToEndId(advice), "ACSC", "200000.01"))
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo("WAITING"))
        .body("payments[0].remark", containsString("200000.00"));
    get("tariq", advice).then().body("state", equalTo("ADVISED"));
  }

  @Test
  void a_payment_given_to_another_bank_is_told_like_a_strangers() {
    String advice = advised();
    database.change(
        "UPDATE payment_advice SET paying_bank = 'HABB' WHERE id = ?::uuid",
        advice.substring("payment-advices/".length()));

    Response ours = bankReports("paying-bank", statusReport(endToEndId(advice), "ACSC", AMOUNT));
    Response strangers = bankReports("paying-bank", statusReport("NOSUCH", "ACSC", AMOUNT));

    assertThat(ours.jsonPath().getMap("payments[0]"))
        .usingRecursiveComparison()
        .ignoringFields("endToEndId")
        .isEqualTo(strangers.jsonPath().getMap("payments[0]"));
    get("tariq", advice).then().body("state", equalTo("ADVISED"));
  }

  @Test
  void only_the_paying_bank_reports_and_fetches() {
    String advice = advised();

    bankReports("bank-scbl", statusReport(endToEndId(advice), "ACSC", AMOUNT))
        .then()
        .statusCode(404);
    bankReports("portal-ledgerly", "<a/>").then().statusCode(403);
    get("bank-scbl", advice + "/file").then().statusCode(404);
    get("paying-bank", advice + "/file").then().statusCode(200);
    get("portal-ledgerly", advice + "/file").then().statusCode(403);
  }

  @Test
  void nothing_is_fetched_before_it_is_released() {
    String advice = aPreparedPayment(neighbours.aVerifiedRemittance());

    get("paying-bank", advice + "/file").then().statusCode(404);
  }

  @Test
  void the_file_of_an_attempt_that_was_repaired_is_never_fetched_again() {
    String advice = advised();
    String first = endToEndId(advice);
    report(advice, "RJCT");
    act("tariq", advice, "repair", null).then().statusCode(200);

    get("paying-bank", advice + "/file").then().statusCode(404);
    get("tariq", advice + "/file").then().statusCode(404);
    act("tahira", advice, "release", null).then().statusCode(200);
    String file = get("paying-bank", advice + "/file").then().statusCode(200).extract().asString();
    assertThat(file).contains(endToEndId(advice)).doesNotContain(first);
  }

  @Test
  void no_person_of_a_bank_fetches_a_file_or_reports_on_it_not_even_of_the_paying_one() {
    String advice = advised();
    String paid = statusReport(endToEndId(advice), "ACSC", AMOUNT);

    for (String bank : List.of("SCBL", "NBPA")) {
      for (String scope : List.of("officer", "remittances", "officer remittances")) {
        try (var _ =
            Disguise.of(
                "stranger", Set.of("authorised-dealer"), Map.of("bank", bank, "scope", scope))) {
          get("stranger", advice + "/file").then().statusCode(oneOf(403, 404));
          bankReports("stranger", paid).then().statusCode(oneOf(403, 404));
        }
      }
    }
    try (var _ = Disguise.of("stranger", Set.of("authorised-dealer"), Map.of("scope", "officer"))) {
      get("stranger", advice + "/file").then().statusCode(404);
    }
  }

  @Test
  void hostile_messages_are_refused() {
    bankReports("paying-bank", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-message"))
        .body("detail", not(containsString("root:")));
    bankReports("paying-bank", "<a>" + "x".repeat(1_100_000) + "</a>").then().statusCode(413);
    given()
        .auth()
        .oauth2(TestTokens.of("paying-bank"))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body("{}")
        .post("/incentives/v1/bank-reports")
        .then()
        .statusCode(415);
  }

  @Test
  void a_message_id_used_for_another_message_is_refused() {
    String advice = advised();
    String id = UUID.randomUUID().toString().replace("-", "");

    bankReports("paying-bank", statusReport(id, endToEndId(advice), "ACTC", AMOUNT))
        .then()
        .statusCode(200);
    bankReports("paying-bank", statusReport(id, endToEndId(advice), "ACSC", AMOUNT))
        .then()
        .statusCode(409)
        .body("code", equalTo("report-conflict"));
  }

  @Test
  void a_message_sent_again_changes_nothing_whatever_became_of_its_payment() {
    String advice = advised();
    String first = endToEndId(advice);
    String paid = statusReport(first, "ACSC", AMOUNT);
    bankReports("paying-bank", paid).then().statusCode(200);
    bankReports("paying-bank", returned(first, AMOUNT)).then().statusCode(200);

    bankReports("paying-bank", paid)
        .then()
        .statusCode(200)
        .body("payments[0].result", equalTo("ALREADY_KNOWN"))
        .body("payments[0].state", equalTo("RETURNED_BY_BANK"));
    act("tariq", advice, "repair", null).then().statusCode(200);
    bankReports("paying-bank", paid)
        .then()
        .statusCode(200)
        .body("payments[0].endToEndId", equalTo(first))
        .body("payments[0].state", equalTo("PREPARED"));
    postings(advice).body("items.findAll { it.occasion == 'PAID' }", hasSize(1));
  }

  private static String advised() {
    return anAdvisedPayment(neighbours.aVerifiedRemittance());
  }

  private static String endToEndId(String advice) {
    return get("tariq", advice).jsonPath().getString("endToEndId");
  }

  private static ValidatableResponse report(String advice, String status) {
    return bankReports("paying-bank", statusReport(endToEndId(advice), status, AMOUNT))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse postings(String advice) {
    String order = get("tariq", advice).jsonPath().getString("orderId");
    return get("tariq", "ledger/postings?order=" + order).then().statusCode(200);
  }
}
