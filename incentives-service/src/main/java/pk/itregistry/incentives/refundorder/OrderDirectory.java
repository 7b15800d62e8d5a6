package pk.itregistry.incentives.refundorder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.incentives.refundorder.OrderView.CancellationView;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.plumbing.database.Database;

/** Reads of orders. */
@ApplicationScoped
class OrderDirectory {
  private static final String SELECT =
      "SELECT o.id, o.version, o.reference, o.claim_id, o.firm_id, o.state, o.issued_on,"
          + " o.served_on, o.computed_pkr, o.sanctioned_pkr, o.set_off_pkr, o.payout_iban,"
          + " o.stated_debts,"
          + " o.cancellation_reason, o.cancellation_proposed_by, o.cancellation_proposed_on,"
          + " o.cancelled_on,"
          + " a.id AS advice_id"
          + " FROM refund_order o LEFT JOIN payment_advice a ON a.order_id = o.id ";

  private final Database database;
  private final SetOffs setOffs;

  OrderDirectory(Database database, SetOffs setOffs) {
    this.database = database;
    this.setOffs = setOffs;
  }

  Optional<OrderView> find(RefundOrderId id, OrderOffers offers, boolean toOfficer) {
    // One connection for the order and its set-offs.
    return QuarkusTransaction.joiningExisting()
        .call(() ->
            database.row(
                SELECT + "WHERE o.id = ?", row -> view(row, offers, toOfficer), id.value()));
  }

  /** Whose order it is, and on which claim. */
  Optional<Timeline.Of> placeOf(RefundOrderId id) {
    return database.row(
        "SELECT claim_id, firm_id FROM refund_order WHERE id = ?",
        row ->
            new Timeline.Of(
                new ClaimId(row.getObject(1, UUID.class)),
                new FirmId(row.getObject(2, UUID.class))),
        id.value());
  }

  /** The claim's order; of several, the cancelled ones came before. */
  Optional<RefundOrderId> ofClaim(ClaimId claim) {
    return database.row(
        "SELECT id FROM refund_order WHERE claim_id = ? ORDER BY id DESC LIMIT 1",
        row -> new RefundOrderId(row.getObject(1, UUID.class)),
        claim.value());
  }

  private OrderView view(ResultSet row, OrderOffers offers, boolean toOfficer) throws SQLException {
    RefundOrderId id = new RefundOrderId(row.getObject("id", UUID.class));
    OrderLife.State state = OrderLife.State.valueOf(row.getString("state"));
    BigDecimal sanctioned = row.getBigDecimal("sanctioned_pkr");
    BigDecimal setOff = row.getBigDecimal("set_off_pkr");
    return new OrderView(
        id,
        row.getLong("version"),
        row.getString("reference"),
        new ClaimId(row.getObject("claim_id", UUID.class)),
        new FirmId(row.getObject("firm_id", UUID.class)),
        state,
        row.getObject("issued_on", LocalDate.class),
        row.getObject("served_on", LocalDate.class),
        row.getBigDecimal("computed_pkr"),
        sanctioned,
        setOff,
        sanctioned.subtract(setOff),
        masked(row.getString("payout_iban")),
        setOffs.of(id),
        toOfficer ? stated(row.getString("stated_debts")) : null,
        advice(row),
        cancellation(row),
        offers.of(state, row.getString("cancellation_proposed_by")));
  }

  private static @Nullable CancellationView cancellation(ResultSet row) throws SQLException {
    String reason = row.getString("cancellation_reason");
    return reason == null
        ? null
        : new CancellationView(
            reason,
            row.getObject("cancellation_proposed_on", LocalDate.class),
            row.getObject("cancelled_on", LocalDate.class));
  }

  private static @Nullable StatedDebts stated(@Nullable String debts) {
    return debts == null ? null : EventJson.read(debts, StatedDebts.class);
  }

  private static @Nullable PaymentAdviceId advice(ResultSet row) throws SQLException {
    UUID advice = row.getObject("advice_id", UUID.class);
    return advice == null ? null : new PaymentAdviceId(advice);
  }

  private static @Nullable String masked(@Nullable String iban) {
    return iban == null ? null : new Iban(iban).masked();
  }
}
