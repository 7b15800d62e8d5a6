package pk.itregistry.registry.change;

import static pk.itregistry.plumbing.testkit.People.freshNtn;

import io.restassured.response.Response;
import java.util.UUID;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

/** Requests for changes that wait for a registrar, and what happens to them. */
final class WaitingChanges {
  private WaitingChanges() {}

  /** A request for another name, of a firm that sits in a province. */
  static String waiting(String province) {
    return waitingOf(Desk.firm().id(), province);
  }

  static String waitingOf(String firm, String province) {
    Rows.change("UPDATE firm SET province = ? WHERE id = ?", province, UUID.fromString(firm));
    return Asked.made(firm, Asked.name("Ravi Softworks " + freshNtn()));
  }

  static void aged(String request, int days) {
    Rows.change(
        "UPDATE change_request SET state_since = state_since - ?, requested_on = requested_on - ?"
            + " WHERE id = ?",
        days,
        days,
        UUID.fromString(request));
  }

  /** Has nothing wait in a province, whatever other tests left there. */
  static void cleared(String province) {
    Rows.change(
        "UPDATE change_request SET state = 'WITHDRAWN' WHERE state IN ('REQUESTED', 'IN_REVIEW')"
            + " AND firm_id IN (SELECT id FROM firm WHERE province = ?)",
        province);
  }

  static Response taken(String registrar, String request) {
    return Asked.decided(registrar, request, "assignment", null);
  }

  static void runOut(String request) {
    Rows.change(
        "UPDATE assignment SET since = now() - interval '9 hours',"
            + " until = now() - interval '1 hour' WHERE work = ?",
        UUID.fromString(request));
  }
}
