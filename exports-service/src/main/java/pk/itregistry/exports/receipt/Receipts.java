package pk.itregistry.exports.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReceiptId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.access.Caller;
import pk.itregistry.plumbing.database.Database;

/** Receipts, with whose request and which key they answered; never changed. */
@ApplicationScoped
class Receipts {
  private static final String SELECT =
      "SELECT id, return_id, firm_id, period, version, sha256, received_at, kid, jws FROM receipt";

  private final Database database;

  Receipts(Database database) {
    this.database = database;
  }

  void add(ReceiptView receipt, Caller caller, String idempotencyKey) {
    database.later(
        "INSERT INTO receipt (id, return_id, firm_id, period, version, sha256, received_at, kid,"
            + " jws, caller, idempotency_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        receipt.id().value(),
        receipt.returnId().value(),
        receipt.firmId().value(),
        receipt.period().toString(),
        receipt.version(),
        receipt.sha256(),
        receipt.receivedAt(),
        receipt.kid(),
        receipt.jws(),
        name(caller),
        idempotencyKey);
  }

  ReceiptView byId(ReceiptId id) {
    return known(database.row(SELECT + " WHERE id = ?", Receipts::view, id.value()));
  }

  /** Of the return's newest version. */
  ReceiptView newestOf(ReturnId id) {
    return known(
        database.row(
            SELECT + " WHERE return_id = ? ORDER BY version DESC LIMIT 1",
            Receipts::view,
            id.value()));
  }

  private static ReceiptView known(Optional<ReceiptView> found) {
    return found.orElseThrow(() -> new Refused(new NotFound("receipt")));
  }

  /** Of the caller's own requests with that key; more than one if it was used on many paths. */
  List<ReceiptView> byKey(Caller caller, String idempotencyKey) {
    return database.rows(
        SELECT + " WHERE caller = ? AND idempotency_key = ? ORDER BY id LIMIT 50",
        Receipts::view,
        name(caller),
        idempotencyKey);
  }

  private static String name(Caller caller) {
    return String.join("\n", caller.issuer(), caller.client().value(), caller.subject());
  }

  private static ReceiptView view(ResultSet row) throws SQLException {
    return new ReceiptView(
        new ReceiptId(row.getObject(1, UUID.class)),
        new ReturnId(row.getObject(2, UUID.class)),
        new FirmId(row.getObject(3, UUID.class)),
        TaxPeriod.of(row.getString(4)),
        row.getLong(5),
        row.getString(6),
        Objects.requireNonNull(Database.instant(row, "received_at")),
        row.getString(8),
        row.getString(9));
  }
}
