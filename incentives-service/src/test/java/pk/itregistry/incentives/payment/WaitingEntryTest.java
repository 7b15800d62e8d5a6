package pk.itregistry.incentives.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anAdvisedPayment;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.BankMessages.fileStatus;
import static pk.itregistry.incentives.testkit.BankMessages.fromFile;
import static pk.itregistry.incentives.testkit.BankMessages.payment;
import static pk.itregistry.incentives.testkit.BankMessages.returned;
import static pk.itregistry.incentives.testkit.BankMessages.statusReport;
import static pk.itregistry.plumbing.testkit.People.etag;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.plumbing.testkit.Register;

/**
 * What the bank says is never forgotten: it waits until it can be taken, or until it is seen to.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingEntryTest {
  private static final String AMOUNT = "200000.00";
  private static Neighbours neighbours;

  @BeforeAll
  static void begin() {
    neighbours = new Neighbours();
  }

  @AfterAll
  static void end() {
    neighbours.close();
  }

  @Test
  void a_return_told_before_the_payment_is_taken_once_that_is_told() {
    String advice = advised();
    String message =
        fromFile(
            "return.xml",
            Map.of("E2E", id(advice), "AMT", AMOUNT, "TODAY", Register.today().toString()));

    report(message).body("payments[0].result", equalTo("WAITING"));
    state(advice).body("state", equalTo("ADVISED"));
    waiting(advice).body("items[0].obstacle", equalTo("NOT_PAID_YET"));
    report(statusReport(id(advice), "ACSC", AMOUNT))
        .body("payments[0].result", equalTo("TAKEN"))
        .body("payments[0].state", equalTo("RETURNED_BY_BANK"));

    state(advice).body("state", equalTo("RETURNED_BY_BANK")).body("bankReason", equalTo("AC04"));
    waiting(advice).body("items", hasSize(0));
    report(message).body("payments[0].result", equalTo("ALREADY_KNOWN"));
    get("asad", "ledger/trial-balance").then().body("sumPkr", equalTo("0.00"));
  }

  @Test
  void a_return_of_what_was_rejected_stays_with_the_treasury_and_holds_the_repair() {
    String advice = advised();
    report(returned(id(advice), AMOUNT)).body("payments[0].result", equalTo("WAITING"));

    report(statusReport(id(advice), "RJCT", AMOUNT)).body("payments[0].state", equalTo("REJECTED"));

    act("tariq", advice, "repair", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("bank-entry-waits"));
    resolve("tariq", entry(advice), "SETTLED_OUTSIDE")
        .then()
        .statusCode(200)
        .body("state", equalTo("RESOLVED"))
        .body("allowedActs", hasSize(0));
    act("tariq", advice, "repair", null).then().statusCode(200);
  }

  @Test
  void a_late_word_on_an_attempt_before_holds_the_release_of_the_next() {
    String advice = advised();
    String first = id(advice);
    report(statusReport(first, "RJCT", AMOUNT));
    act("tariq", advice, "repair", null).then().statusCode(200);

    report(statusReport(first, "ACSC", AMOUNT)).body("payments[0].result", equalTo("WAITING"));

    waiting(advice).body("items[0].obstacle", equalTo("OVERTAKEN"));
    act("tahira", advice, "release", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("bank-entry-waits"));
    resolve("tahira", entry(advice), "NO_MATTER").then().statusCode(200);
    act("tahira", advice, "release", null).then().statusCode(200);
  }

  @Test
  void a_stranger_in_the_message_stops_nobody() {
    String advice = paid();
    String message =
        fromFile(
            "return-and-a-strangers.xml",
            Map.of("E2E", id(advice), "AMT", AMOUNT, "TODAY", Register.today().toString()));

    report(message)
        .body("payments.result", equalTo(List.of("TAKEN", "NOT_OURS")))
        .body("payments[1].endToEndId", equalTo("PAYROLL-77"))
        .body("payments[1].adviceId", nullValue());

    state(advice).body("state", equalTo("RETURNED_BY_BANK"));
    get("tariq", "bank-entries?state=NOT_OURS&limit=200")
        .then()
        .statusCode(200)
        .body("items.toldId", hasItem("PAYROLL-77"));
  }

  @Test
  void one_entry_of_two_hundred_that_is_poison_stops_none() {
    String advice = advised();
    String strangers =
        String.join("", Collections.nCopies(198, payment("PAYROLL", "ACSC", "1.00")));
    String poison = payment(id(advice), "ACSC", "1e9999999");
    String good = payment(id(advice), "ACSC", AMOUNT);

    ValidatableResponse answer =
        report(fileStatus("SALARIES", "", batch(strangers + poison + good)));

    answer
        .body("payments[198].result", equalTo("WAITING"))
        .body("payments[199].result", equalTo("TAKEN"));
    state(advice).body("state", equalTo("PAID"));
    resolve("tariq", entry(advice), "CORRECTED_BY_BANK").then().statusCode(200);
  }

  @Test
  void the_same_twice_in_one_message_is_taken_once() {
    String advice = advised();
    String twice = payment(id(advice), "ACSC", AMOUNT);

    report(fileStatus(id(advice), "", batch(twice + twice)))
        .body("payments.result", equalTo(List.of("TAKEN", "ALREADY_KNOWN")));
  }

  @Test
  void other_money_another_payment_in_our_file_and_a_credit_that_is_no_return_wait() {
    String advice = paid();
    String id = id(advice);
    String foreign = returned(id, AMOUNT).replace("\"PKR\"", "\"USD\"");
    String another = fileStatus(id, "", batch(payment("SOMEBODYS", "RJCT", AMOUNT)));
    String credit =
        returned(id, AMOUNT).replaceAll("<RtrInf>.*</RtrInf>", "").replace("RRTN", "DMCT");

    for (String message : List.of(foreign, another, credit)) {
      report(message).body("payments[0].result", equalTo("WAITING"));
    }

    state(advice).body("state", equalTo("PAID"));
    waiting(advice)
        .body(
            "items.obstacle",
            equalTo(List.of("ANOTHER_AMOUNT", "CONTRADICTS_ITSELF", "CONTRADICTS_ITSELF")))
        .body("items[0].currency", equalTo("USD"));
  }

  @Test
  void a_return_that_names_nothing_waits() {
    String nameless = returned("NOTPROVIDED", "7.77");

    report(nameless)
        .body("payments[0].result", equalTo("WAITING"))
        .body("payments[0].endToEndId", nullValue());

    String waits =
        get("tariq", "bank-entries?limit=200")
            .jsonPath()
            .getString("items.find { it.obstacle == 'NAMES_NOTHING' }.entryId");
    resolve("tahira", "bank-entries/" + waits, "SETTLED_OUTSIDE").then().statusCode(200);
  }

  @Test
  void a_return_of_less_without_a_word_of_charges_is_taken_by_an_officer() {
    String advice = paid();
    report(returned(id(advice), "199950.00")).body("payments[0].result", equalTo("WAITING"));
    String entry = entry(advice);

    resolve("tariq", entry, "RETURNED_LESS_CHARGE")
        .then()
        .statusCode(200)
        .body("state", equalTo("TAKEN"))
        .body("outcome", equalTo("RETURNED_LESS_CHARGE"))
        .body("note", equalTo("Asked the bank."));

    state(advice)
        .body("state", equalTo("RETURNED_BY_BANK"))
        .body("bankChargePkr", equalTo("50.00"));
    get("asad", "ledger/trial-balance").then().body("sumPkr", equalTo("0.00"));
    resolve("tariq", entry, "NO_MATTER").then().statusCode(409);
  }

  @Test
  void what_is_no_return_of_less_is_not_taken_as_one() {
    String advice = advised();
    report(statusReport(id(advice), "ACSC", "199950.00"));

    resolve("tariq", entry(advice), "RETURNED_LESS_CHARGE")
        .then()
        .statusCode(409)
        .body("code", equalTo("no-return-less-charge"))
        .body("detail", containsString("another outcome"));
    waiting(advice).body("items", hasSize(1)).body("items.state", not(hasItem("TAKEN")));
  }

  @Test
  void a_state_that_is_none_is_told_with_those_there_are() {
    get("tariq", "bank-entries?state=STUCK")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("state"))
        .body("errors[0].detail", containsString("WAITING"));
  }

  @Test
  void only_the_treasury_sees_to_it() {
    String advice = advised();
    report(returned(id(advice), AMOUNT));
    String entry = entry(advice);

    for (String stranger : List.of("omar", "owner", "paying-bank")) {
      get(stranger, "bank-entries").then().statusCode(403);
      get(stranger, entry).then().statusCode(403);
    }
    get("asad", entry).then().statusCode(200).body("message", equalTo("camt.054"));
    assertThat(
            post("asad", entry + "/resolution", resolution("NO_MATTER"), etag("asad", entry))
                .statusCode())
        .isEqualTo(403);
  }

  private static String advised() {
    return anAdvisedPayment(neighbours.aVerifiedRemittance());
  }

  private static String paid() {
    String advice = advised();
    report(statusReport(id(advice), "ACSC", AMOUNT));
    return advice;
  }

  private static String id(String advice) {
    return get("tariq", advice).jsonPath().getString("endToEndId");
  }

  private static ValidatableResponse state(String advice) {
    return get("tariq", advice).then().statusCode(200);
  }

  private static ValidatableResponse report(String xml) {
    return bankReports("paying-bank", xml).then().statusCode(200);
  }

  private static ValidatableResponse waiting(String advice) {
    String id = advice.substring("payment-advices/".length());
    return get("tariq", "bank-entries?advice=" + id).then().statusCode(200);
  }

  private static String entry(String advice) {
    return "bank-entries/" + waiting(advice).extract().jsonPath().getString("items[0].entryId");
  }

  private static Response resolve(String who, String entry, String outcome) {
    return post(who, entry + "/resolution", resolution(outcome), etag(who, entry));
  }

  private static String resolution(String outcome) {
    return "{\"outcome\": \"%s\", \"note\": \"Asked the bank.\"}".formatted(outcome);
  }

  private static String batch(String payments) {
    return "<OrgnlPmtInfAndSts><OrgnlPmtInfId>B</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>"
        .formatted(payments);
  }
}
