package pk.itregistry.registry.testkit;

import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

/** Call centres, and what inspectors do with their places. */
public final class Places {
  private Places() {}

  /** A call centre of the owner's in that province, registered a moment ago. */
  public static Desk.Firm callCentre(String province) {
    String ntn = freshNtn();
    String application = paid(ntn, province);
    Response answer = Desk.done(application, "registration", "rabia", null);
    return new Desk.Firm(
        answer.jsonPath().getString("firmId"), ntn, answer.jsonPath().getString("certificate"));
  }

  /** An application of a call centre's that has been paid. */
  public static String paid(String ntn, String province) {
    String stated = Desk.company(ntn).replace("COMPANY", "CALL_CENTRE").replace("PK-PB", province);
    String application = done(as("owner").body(stated).post(BASE + "applications")).path("id");
    Desk.done(application, "submission", "owner", null);
    Desk.done(application, "initial-approval", "rabia", null);
    Desk.done(application, "fee-payment", "owner", Desk.payment());
    return application;
  }

  public static Desk.Firm callCentre() {
    return callCentre("PK-PB");
  }

  /** Lets so many days have passed since a call centre was registered, and since all after it. */
  public static void aged(Desk.Firm firm, int days) {
    Desk.aged(firm, days);
    Rows.change(
        "UPDATE inspection SET requested_on = requested_on - ?, ready_from = ready_from - ?,"
            + " lost_since = lost_since - ?, held_until = held_until - ?,"
            + " appointment = appointment - ? WHERE firm_id = ?",
        days,
        days,
        days,
        days,
        days,
        UUID.fromString(firm.id()));
    Rows.change(
        "UPDATE branch SET opened_on = opened_on - ?, state_since = state_since - ?"
            + " WHERE firm_id = ?",
        days,
        days,
        UUID.fromString(firm.id()));
  }

  /** A call centre of the owner's that has passed its inspection today. */
  public static Desk.Firm certified() {
    Desk.Firm firm = callCentre();
    passed(appointedToday(firm));
    String number = People.get("owner", "firms/" + firm.id()).path("certificate");
    return new Desk.Firm(firm.id(), firm.ntn(), number);
  }

  /** Has an inspection that imran has appointed for today passed. */
  public static void passed(String inspection) {
    String today = People.get("imran", "inspections/" + inspection).path("appointment");
    done(act(inspection, "report", "imran", report("PASSED", today, photo(inspection))));
  }

  /** What a firm says of another place, in that province. */
  public static String place(String name, String province, String reference) {
    return """
    {"name": "%s", "address": {"line": "7 Jail Road", "city": "Multan", "province": "%s"},
     "paymentReference": "%s"}
    """
        .formatted(name, province, reference);
  }

  /** A branch that a certified call centre of the owner's opens; answers its id. */
  public static String branch() {
    return branch(certified());
  }

  public static String branch(Desk.Firm firm) {
    return branch(firm, "Second floor", "PK-PB");
  }

  public static String branch(Desk.Firm firm, String name, String province) {
    String opened = place(name, province, "GW-" + UUID.randomUUID());
    return done(People.post("owner", "firms/" + firm.id() + "/branches", opened)).path("id");
  }

  /** The id of a branch's inspection that imran has appointed for a day. */
  public static String branchAppointed(String branch, Object day) {
    String inspection =
        done(People.post("owner", "branches/" + branch + "/inspections", "{}")).path("id");
    done(act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(day)));
    return inspection;
  }

  /** The id of the inspection that a firm of the owner's asks for. */
  public static String requested(Desk.Firm firm) {
    return done(People.post("owner", "firms/" + firm.id() + "/inspections", "{}")).path("id");
  }

  /** Does an act on an inspection in its present version. */
  public static Response act(String inspection, String act, String who, @Nullable String body) {
    return People.act(who, "inspections/" + inspection, act, body);
  }

  /** The id of an inspection of a firm that imran has appointed for a day. */
  public static String appointed(Desk.Firm firm, Object day) {
    String inspection = requested(firm);
    done(act(inspection, "appointment", "imran", "{\"day\": \"%s\"}".formatted(day)));
    return inspection;
  }

  /** The same, for the day on which the firm was registered: today. */
  public static String appointedToday(Desk.Firm firm) {
    String today = as("owner").get(BASE + "certificates/" + firm.certificate()).path("validFrom");
    return appointed(firm, today);
  }

  /** The id of a photograph that imran adds. */
  public static String photo(String inspection) {
    return done(photographed(inspection, "imran", "image/png", image())).path("id");
  }

  public static Response photographed(String inspection, String who, String type, byte[] sent) {
    return Papers.request(who, UUID.randomUUID().toString(), type)
        .body(sent)
        .post(BASE + "inspections/" + inspection + "/photos");
  }

  /** A small image. */
  public static byte[] image() {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, UUID.randomUUID().hashCode());
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  /** What imran found, on that day. */
  public static String report(String outcome, Object visitedOn, String... photos) {
    return """
    {"outcome": "%s", "visitedOn": "%s", "findings": "Forty places, two lines.",
     "citation": "PSEB call centre rules, 4", "photos": [%s]}
    """
        .formatted(
            outcome,
            visitedOn,
            photos.length == 0 ? "" : "\"" + String.join("\", \"", photos) + "\"");
  }
}
