package pk.itregistry.incentives.testkit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.TestTokens;

/** The acts of people and programs over HTTP: who does what to which path. */
public final class Acts {
  private static final String BASE = "/incentives/v1/";

  private Acts() {}

  /** Acts on a thing as it stands: reads its ETag first. */
  public static Response act(String who, String thing, String act, @Nullable String json) {
    return post(who, thing + "/" + act, json, get("omar", thing).header("ETag"));
  }

  public static Response bankReports(String who, String xml) {
    return bankReports(who, xml.getBytes(StandardCharsets.UTF_8), "application/xml");
  }

  /** A bank's message as bytes of some media type. */
  public static Response bankReports(String who, byte[] sent, String mediaType) {
    // The client would add a charset of its own, which the bank did not send.
    EncoderConfig asSent =
        EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs(mediaType, ContentType.BINARY);
    return given()
        .config(RestAssuredConfig.config().encoderConfig(asSent))
        .auth()
        .oauth2(TestTokens.of(who))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(mediaType)
        .body(sent)
        .post(BASE + "bank-reports");
  }

  public static Response draft(String who, FirmId firm, RemittanceId... remittances) {
    String ids =
        List.of(remittances).stream()
            .map(id -> "\"" + id + "\"")
            .collect(Collectors.joining(", ", "[", "]"));
    return post(
        who,
        "claims",
        """
        {"firmId": "%s", "scheme": "154A-EXCESS", "remittances": %s}
        """
            .formatted(firm, ids),
        null);
  }

  /** A claim over the remittance, submitted by the portal; its path below the service's base. */
  public static String aSubmittedClaim(RemittanceState remittance) {
    FirmId firm = Objects.requireNonNull(remittance.firmId());
    Response draft = draft("portal-ledgerly", firm, remittance.remittanceId());
    draft.then().statusCode(201);
    String claim = "claims/" + draft.jsonPath().getString("claimId");
    act("portal-ledgerly", claim, "submission", null).then().statusCode(200);
    return claim;
  }

  /** The same, taken by omar and proposed as computed. */
  public static String aProposedClaim(RemittanceState remittance) {
    String claim = aSubmittedClaim(remittance);
    act("omar", claim, "assignment", null).then().statusCode(200);
    act("omar", claim, "proposal", proposal(claim, "211125.00")).then().statusCode(200);
    return claim;
  }

  /** The same, decided by amina; the path of its order. */
  public static String anOrder(RemittanceState remittance) {
    String claim = aProposedClaim(remittance);
    return "refund-orders/"
        + act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("refundOrderId");
  }

  /** The same, served and set off by tariq; the path of its payment. */
  public static String aPreparedPayment(RemittanceState remittance) {
    String order = anOrder(remittance);
    act("omar", order, "service", null).then().statusCode(200);
    return "payment-advices/"
        + act("tariq", order, "set-off", null)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("paymentAdviceId");
  }

  /** The same, released by tahira. */
  public static String anAdvisedPayment(RemittanceState remittance) {
    String advice = aPreparedPayment(remittance);
    act("tahira", advice, "release", null).then().statusCode(200);
    return advice;
  }

  /** The same, paid by the bank; the path of its claim. */
  public static String aPaidClaim(RemittanceState remittance) {
    JsonPath advice = get("tariq", anAdvisedPayment(remittance)).jsonPath();
    bankReports(
            "paying-bank",
            BankMessages.statusReport(advice.getString("endToEndId"), "ACSC", "200000.00"))
        .then()
        .statusCode(200);
    return "claims/" + advice.getString("claimId");
  }

  /** A claim over the remittance that was heard and given nothing. */
  public static String aRejectedClaim(RemittanceState remittance) {
    String claim = aSubmittedClaim(remittance);
    act("omar", claim, "assignment", null).then().statusCode(200);
    hear(claim);
    act("omar", claim, "proposal", reducedProposal(claim).replace("100000.00", "0"))
        .then()
        .statusCode(200);
    act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("REJECTED"));
    return claim;
  }

  /** A proposal that gives every line of a one-line claim the amount. */
  public static String proposal(String claim, String amount) {
    String line = get("omar", claim).jsonPath().getString("lines[0].lineId");
    return """
    {"lines": [{"lineId": "%s", "sanctionedPkr": "%s"}]}
    """
        .formatted(line, amount);
  }

  /** A proposal that gives a one-line claim less than was asked, with its reason. */
  public static String reducedProposal(String claim) {
    return proposal(claim, "100000.00")
        .replace(
            "\"100000.00\"",
            "\"100000.00\", \"reasonCode\": \"DEPOSIT_NOT_FOUND\","
                + " \"legalBasis\": \"Income Tax Ordinance 2001 s.170(4)\"");
  }

  /** Omar, who has taken the claim, offers a hearing and records that the firm agreed. */
  public static void hear(String claim) {
    act("omar", claim, "hearing", hearing()).then().statusCode(200);
    act("omar", claim, "hearing-record", "{\"result\": \"HEARD\", \"record\": \"It agreed.\"}")
        .then()
        .statusCode(200);
  }

  /** Waits until a change of its sources has put the claim on hold. */
  public static void awaitHold(String claim) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> "ON_HOLD".equals(get("omar", claim).jsonPath().getString("state")));
  }

  /** Waits until a change of its sources has marked a decided claim. */
  public static void awaitReassessment(String claim) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get("omar", claim).jsonPath().get("reassessmentReason") != null);
  }

  /** The offer of a hearing, to be answered today. */
  public static String hearing() {
    return """
    {"grounds": "The deposit is not in the treasury's books.", "answerBy": "%s"}
    """
        .formatted(Register.today());
  }
}
