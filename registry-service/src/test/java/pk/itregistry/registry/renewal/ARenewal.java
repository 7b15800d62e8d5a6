package pk.itregistry.registry.renewal;

import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

/** Firms near their last day, and what is done with their renewals. */
final class ARenewal {
  private ARenewal() {}

  /** A firm whose certificate has so many days left. */
  static Desk.Firm withDaysLeft(int days) {
    Desk.Firm firm = Desk.firm();
    LocalDate last = LocalDate.parse(get("owner", "firms/" + firm.id()).path("certifiedUntil"));
    LocalDate first = last.plusDays(1).minusYears(1);
    Desk.aged(firm, (int) ChronoUnit.DAYS.between(first, last) - days);
    return firm;
  }

  /** Certifies a firm for so many days more, or fewer; its renewal has not heard of it yet. */
  static void certifiedForMore(Desk.Firm firm, int days) {
    Rows.change(
        "UPDATE certificate SET valid_until = valid_until + ? WHERE firm_id = ?",
        days,
        UUID.fromString(firm.id()));
  }

  static String opened(Desk.Firm firm) {
    return done(post("owner", "firms/" + firm.id() + "/renewals", null)).path("id");
  }

  static Response acted(String who, String renewal, String act, @Nullable String body) {
    return act(who, "renewals/" + renewal, act, body);
  }

  static ValidatableResponse read(String renewal) {
    return get("owner", "renewals/" + renewal).then().statusCode(200);
  }

  static String ofFirm(Desk.Firm firm) {
    return get("owner", "firms/" + firm.id() + "/renewals").path("items[0].id");
  }

  static String paidBy(String reference) {
    return "{\"paymentReference\": \"%s\"}".formatted(reference);
  }
}
