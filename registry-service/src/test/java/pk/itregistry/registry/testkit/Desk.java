package pk.itregistry.registry.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.restassured.response.Response;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

/** Does at the registry's doors what people do, as somebody. */
public final class Desk {
  public static final String BASE = "/registry/v1/";

  private Desk() {}

  /** A CUIN that no other test of this run has. */
  public static String freshCuin() {
    return "9" + People.freshDigits();
  }

  /** The same for the same tax number, so that a form that is sent again says the same. */
  private static String cuinOf(String ntn) {
    return "1" + ntn.substring(1, 7);
  }

  public static String company(String ntn) {
    return company(ntn, "Indus Softworks " + ntn);
  }

  public static String company(String ntn, String name) {
    return company(ntn, name, cuinOf(ntn));
  }

  public static String company(String ntn, String name, String cuin) {
    return """
    {"kind": "COMPANY", "name": "%s", "ntn": "%s", "cuin": "%s",
     "payoutIban": "%s", "exportingSince": "2024-07",
     "address": {"line": "12 Mall Road", "city": "Lahore", "province": "PK-PB"},
     "contactEmail": "info@indus.example"}
    """
        .formatted(name, ntn, cuin, accountOf(ntn, cuin));
  }

  // Who applies with other numbers is paid to another account.
  private static String accountOf(String ntn, String cuin) {
    return iban("SCBL" + sixDigitsOf(ntn) + sixDigitsOf(cuin) + "6702");
  }

  private static String sixDigitsOf(String number) {
    String digits = "000000" + number.replaceAll("\\D", "");
    return digits.substring(digits.length() - 6);
  }

  /** The IBAN of an account: its bank and sixteen more signs. */
  public static String iban(String account) {
    StringBuilder digits = new StringBuilder();
    (account + "PK00").chars().forEach(one -> digits.append(Character.digit(one, 36)));
    int rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    return String.format(Locale.ROOT, "PK%02d%s", 98 - rest, account);
  }

  /** Draws an application up as the owner and answers its id. */
  public static String draft(String ntn) {
    return drawnUp(company(ntn));
  }

  private static String drawnUp(String company) {
    Response answer = as("owner").body(company).post(BASE + "applications");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.jsonPath().getString("id");
  }

  /** Does an act on an application in its present version. */
  public static Response act(String application, String act, String who, @Nullable String body) {
    return People.act(who, "applications/" + application, act, body);
  }

  /** As {@link #act}, which must succeed. */
  public static Response done(String application, String act, String who, @Nullable String body) {
    return People.done(act(application, act, who, body));
  }

  /** Pays with a reference that no other test has. */
  public static String payment() {
    return "{\"paymentReference\": \"GW-%s\"}".formatted(UUID.randomUUID());
  }

  /** An application that has been submitted, approved and paid. */
  public static String paid(String ntn) {
    return paid(ntn, cuinOf(ntn));
  }

  public static String paid(String ntn, String cuin) {
    String application = drawnUp(company(ntn, "Indus Softworks " + ntn, cuin));
    done(application, "submission", "owner", null);
    done(application, "initial-approval", "rabia", null);
    done(application, "fee-payment", "owner", payment());
    return application;
  }

  /** A firm of the owner's, through all the acts. */
  public static Firm firm() {
    return firm(freshNtn());
  }

  public static Firm firm(String ntn) {
    Response answer = done(paid(ntn), "registration", "rabia", null);
    return new Firm(
        answer.jsonPath().getString("firmId"), ntn, answer.jsonPath().getString("certificate"));
  }

  /** The id of a firm of the owner's, of that name. */
  public static String named(String name) {
    String application = drawnUp(company(freshNtn(), name, freshCuin()));
    done(application, "submission", "owner", null);
    done(application, "initial-approval", "rabia", null);
    done(application, "fee-payment", "owner", payment());
    return done(application, "registration", "rabia", null).jsonPath().getString("firmId");
  }

  /**
   * Has an application state another number than it was approved with. No door does that: it shows
   * what holds even if one did.
   */
  public static void restated(String application, String column, String number)
      throws SQLException {
    try (Connection service = Rows.asService()) {
      Rows.execute(
          service,
          "UPDATE application SET %s = '%s' WHERE id = '%s'"
              .formatted(column, number, application));
    }
  }

  /** Lets so many days have passed since a firm was registered; business time stays where it is. */
  public static void aged(Firm firm, int days) {
    UUID id = UUID.fromString(firm.id());
    Rows.change("UPDATE firm SET registered_on = registered_on - ? WHERE id = ?", days, id);
    Rows.change(
        "UPDATE certificate SET valid_from = valid_from - ?, valid_until = valid_until - ?,"
            + " recorded_at = recorded_at - ? * interval '1 day' WHERE firm_id = ?",
        days,
        days,
        days,
        id);
    Rows.change(
        "UPDATE renewal SET last_day = last_day - ?, state_since = state_since - ?,"
            + " confirmed_on = confirmed_on - ? WHERE firm_id = ?",
        days,
        days,
        days,
        id);
    Rows.change(
        "UPDATE firm_version SET holds_from = holds_from - ?,"
            + " recorded_at = recorded_at - ? * interval '1 day' WHERE firm_id = ?",
        days,
        days,
        id);
  }

  /** A renewal of a firm of the owner's whose last day is near; answers its id. */
  public static String renewal() {
    Firm firm = firm();
    aged(firm, 320);
    return People.done(People.post("owner", "firms/" + firm.id() + "/renewals", null)).path("id");
  }

  /** A firm of the owner's that asks for another name; answers the request's id. */
  public static String changeRequest() {
    return People.done(
            People.post(
                "owner",
                "firms/" + firm().id() + "/change-requests",
                "{\"kind\": \"NAME\", \"name\": \"Ravi Softworks %s\"}".formatted(freshNtn())))
        .path("id");
  }

  /** A suspension of a firm that was registered ten days ago, from five days ago; its id. */
  public static String datedMeasure() {
    Firm firm = firm();
    aged(firm, 10);
    String registeredOn = as("rabia").get(BASE + "firms/" + firm.id()).path("registeredOn");
    return People.done(
            People.post(
                "rabia",
                "firms/" + firm.id() + "/dated-measures",
                measure("SUSPEND", LocalDate.parse(registeredOn).plusDays(5), "NO_ANSWER")))
        .path("id");
  }

  /** A measure from that day. */
  public static String measure(String act, LocalDate from, String reason) {
    return """
    {"act": "%s", "from": "%s", "reason": "%s", "words": "Seen.", "citation": "Order 12"}
    """
        .formatted(act, from, reason);
  }

  /** Renews a firm that has lapsed, today and by a registrar; answers the new certificate. */
  public static String renewedLate(Firm firm) {
    String renewal =
        People.done(People.post("owner", "firms/" + firm.id() + "/renewals", null)).path("id");
    People.done(People.act("owner", "renewals/" + renewal, "confirmation", "{}"));
    People.done(People.act("rabia", "renewals/" + renewal, "approval", null));
    return People.done(People.act("owner", "renewals/" + renewal, "fee-payment", payment()))
        .path("newCertificate");
  }

  /** What a registrar proposes to put right of a certificate that began today; answers its id. */
  public static String correction(String number) {
    String from = as("rabia").get(BASE + "certificates/" + number).path("validFrom");
    String wanted =
        """
        {"validFrom": "%s", "lastDay": "%s", "reason": "Issued in error.", "citation": "Order 12"}
        """
            .formatted(from, from);
    return People.done(People.post("rabia", "certificates/" + number + "/corrections", wanted))
        .path("id");
  }

  /** A registered firm. */
  public record Firm(String id, String ntn, String certificate) {}

  /** Lets somebody act for a firm of the owner's; answers the grant's id. */
  public static String grant(String firm, String kind, String grantee, String permissions) {
    Response answer =
        as("owner")
            .body(
                """
                {"granteeKind": "%s", "grantee": "%s", "permissions": [%s]}
                """
                    .formatted(kind, grantee, permissions))
            .post(BASE + "firms/" + firm + "/authorities");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.jsonPath().getString("id");
  }

  /** Has the firms announced again; answers the run's id. */
  public static String reannouncement() {
    return as("adnan")
        .body("{\"what\": \"FIRMS\"}")
        .post(BASE + "reannouncements")
        .jsonPath()
        .getString("id");
  }

  /** The id of the last letter about a case. */
  public static String notice(String caseNumber) {
    return Rows.text(
        "SELECT id FROM notice WHERE case_number = ? ORDER BY id DESC LIMIT 1", caseNumber);
  }

  /** Invites the person of an identity card to view returns; answers the invitation's id. */
  public static String invitation(String firm) {
    return done(
            "{\"gives\": \"AUTHORITY\", \"cnic\": \"35202-1234567-1\","
                + " \"permissions\": [\"VIEW_RETURNS\"]}",
            firm)
        .jsonPath()
        .getString("id");
  }

  private static Response done(String invitation, String firm) {
    return People.done(People.post("owner", "firms/" + firm + "/invitations", invitation));
  }
}
