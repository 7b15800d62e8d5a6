package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.FirmChange;

/** Which accounts are to be proven, and when which bank is asked. */
@ApplicationScoped
class DueProofs {
  private final Database database;

  DueProofs(Database database) {
    this.database = database;
  }

  /**
   * An account whose bank is to be asked now.
   *
   * @param wanted what the request asks for, as its row keeps it
   */
  record Due(ChangeRequestId request, String wanted, String firmName) {

    /** The account; fails where its row cannot be read. */
    Iban account() {
      return EventJson.read(wanted, FirmChange.PayoutAccount.class).iban();
    }
  }

  /**
   * The next whose time had come when the round began; nobody else asks about it until the lease is
   * over.
   */
  Optional<Due> take(Instant began, Duration lease) {
    return database.row(
        "UPDATE change_request c SET ask_at = now() + make_interval(secs => ?), asked = asked + 1"
            + " FROM firm f WHERE f.id = c.firm_id AND c.id = (SELECT id FROM change_request"
            + " WHERE state = 'REQUESTED' AND kind = 'PAYOUT_ACCOUNT' AND ask_at <= ?"
            + " ORDER BY ask_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING c.id, c.wanted, f.name",
        row ->
            new Due(
                new ChangeRequestId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3)),
        lease.toSeconds(),
        began);
  }

  /** Notes why the bank did not say, and asks again later. */
  void askAgain(ChangeRequestId request, String answer, Duration later) {
    database.change(
        "UPDATE change_request SET last_answer = ?, ask_at = now() + make_interval(secs => ?)"
            + " WHERE id = ? AND state = 'REQUESTED'",
        answer,
        later.toSeconds(),
        request.value());
  }
}
