package pk.itregistry.exports.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.plumbing.testkit.People.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.testkit.Register;

/** Does at this service's doors what banks and portals do, as somebody. */
public final class Desk {
  public static final String BASE = "/exports/v1/";
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Desk() {}

  /** A firm, certified since a week, whose portal may file and look. */
  public static FirmState aFirm() {
    return Register.registered(
        Register.today().minusWeeks(1), Permission.FILE_RETURNS, Permission.VIEW_RETURNS);
  }

  /** A number that no other test of the run has. */
  public static String fresh(String prefix) {
    return prefix + "-" + NEXT.incrementAndGet();
  }

  /** A CPR number that the stand-in confirms for today. */
  public static String cpr() {
    return "IT-%s-0101-%07d"
        .formatted(Register.today().toString().replace("-", ""), NEXT.incrementAndGet());
  }

  /** The e-PRC of the journey: USD 100,000 at 281.50, 1 per cent withheld. */
  public static ObjectNode eprc(FirmState firm) {
    try {
      return (ObjectNode)
          JSON.readTree(
              """
              {"prcNumber": "%s", "issuedOn": "%s", "txnRef": "%s",
               "remitter": {"name": "Acme Inc.", "institution": "JPMorgan Chase"},
               "originCountry": "US",
               "beneficiary": {"name": "%s", "taxId": "%s", "iban": "PK36SCBL0000001123456702"},
               "realisedOn": "%s", "currency": "USD", "totalFcy": "100000.00",
               "retainedFcy": "0.00", "convertedFcy": "100000.00", "rate": "281.50",
               "amountPkr": "28150000.00", "purposeCode": "9184",
               "withholding": {"section": "154A", "rate": "0.01", "amountPkr": "281500.00",
                               "cprNumber": "%s", "paidOn": "%s"}}
              """
                  .formatted(
                      fresh("PRC"),
                      Register.today(),
                      fresh("FT"),
                      firm.name(),
                      firm.ntn(),
                      Register.today(),
                      cpr(),
                      Register.today()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The body with the value at the pointer replaced, or taken out when null. */
  public static ObjectNode with(ObjectNode body, String pointer, @Nullable String value) {
    ObjectNode changed = body.deepCopy();
    int last = pointer.lastIndexOf('/');
    JsonNode parent = changed.at(pointer.substring(0, last));
    ObjectNode at = (ObjectNode) parent;
    String name = pointer.substring(last + 1);
    if (value == null) {
      at.remove(name);
    } else {
      at.put(name, value);
    }
    return changed;
  }

  public static Response record(ObjectNode eprc) {
    return as("bank-scbl").body(eprc.toString()).post(BASE + "remittances");
  }

  /** Records it and answers its id; it must succeed. */
  public static String recorded(ObjectNode eprc) {
    Response answer = record(eprc);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.jsonPath().getString("remittance.id");
  }

  /** Waits until the remittance, as its bank sees it, is in the state. */
  public static Response inState(String remittance, String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(100))
        .until(() ->
            state.equals(
                as("bank-scbl")
                    .get(BASE + "remittances/" + remittance)
                    .jsonPath()
                    .getString("state")));
    return as("bank-scbl").get(BASE + "remittances/" + remittance);
  }

  /** One line of a return. */
  public static String invoice(String amount) {
    return invoice(null, amount);
  }

  public static String invoice(@Nullable String lineId, String amount) {
    return """
    {%s"kind": "INVOICE", "buyer": {"name": "Acme Inc.", "country": "US"},
     "contractRef": "MSA-1", "invoiceNumber": "%s", "invoiceDate": "%s",
     "serviceCategory": "SOFTWARE_DEVELOPMENT", "purposeCode": "9184",
     "engagementType": "PROJECT", "currency": "USD", "amount": "%s"}
    """
        .formatted(
            lineId == null ? "" : "\"lineId\": \"%s\", ".formatted(lineId),
            fresh("INV"),
            Register.today().withDayOfMonth(1),
            amount);
  }

  public static String creditNote(String creditsLine, String amount) {
    return invoice(amount)
        .replace("\"INVOICE\"", "\"CREDIT_NOTE\", \"creditsLine\": \"" + creditsLine + "\"");
  }

  /** A return of this month. */
  public static String filing(String... lines) {
    return filingOf(Register.today().toString().substring(0, 7), lines);
  }

  public static String filingOf(String period, String... lines) {
    return """
    {"period": "%s", "nil": %s, "lines": [%s],
     "declaration": {"accepted": true, "declarantName": "Ayesha Khan"}}
    """
        .formatted(period, lines.length == 0, String.join(", ", lines));
  }

  public static Response file(FirmId firm, String filing) {
    return as("portal-ledgerly").body(filing).post(BASE + "firms/" + firm + "/returns");
  }

  /** Files it; it must succeed. */
  public static Response filed(FirmId firm, String filing) {
    Response answer = file(firm, filing);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer;
  }

  /** Sends an act on a return in its present version. */
  public static Response onReturn(String id, String act, @Nullable String body) {
    RequestSpecification request =
        as("portal-ledgerly")
            .header("If-Match", as("portal-ledgerly").get(BASE + "returns/" + id).header("ETag"));
    if (body != null) {
      request.body(body);
    }
    return request.post(BASE + "returns/" + id + "/" + act);
  }

  /** Sends an act on a remittance in its present version, as its bank. */
  public static Response onRemittance(String id, String act, String body) {
    return as("bank-scbl")
        .header("If-Match", as("bank-scbl").get(BASE + "remittances/" + id).header("ETag"))
        .body(body)
        .post(BASE + "remittances/" + id + "/" + act);
  }

  public static Response allocate(
      FirmId firm, String line, String remittance, String amount, String deductions) {
    return as("portal-ledgerly")
        .body(
            """
            {"lineId": "%s", "remittanceId": "%s", "amount": "%s", "deductions": [%s]}
            """
                .formatted(line, remittance, amount, deductions))
        .post(BASE + "firms/" + firm + "/allocations");
  }
}
