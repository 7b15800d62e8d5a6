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
          + " a.id AS advice_id"
          + " FROM refund_order o LEFT JOIN payment_advice a ON a.order_id = o.id ";

  private final Database database;
  private final SetOffs setOffs;

  OrderDirectory(Database database, SetOffs setOffs) {
    this.database = database;
    this.setOffs = setOffs;
  }

  Optional<OrderView> find(RefundOrderId id) {
    return one("WHERE o.id = ?", id.value());
  }

  Optional<OrderView> ofClaim(ClaimId claim) {
    return one("WHERE o.claim_id = ?", claim.value());
  }

  // One connection for the order and its set-offs.
  private Optional<OrderView> one(String condition, UUID id) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> database.row(SELECT + condition, this::view, id));
  }

  private OrderView view(ResultSet row) throws SQLException {
    RefundOrderId id = new RefundOrderId(row.getObject("id", UUID.class));
    RefundOrder.State state = RefundOrder.State.valueOf(row.getString("state"));
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
        advice(row),
        RefundOrder.LIFE.actsFrom(state));
  }

  private static @Nullable PaymentAdviceId advice(ResultSet row) throws SQLException {
    UUID advice = row.getObject("advice_id", UUID.class);
    return advice == null ? null : new PaymentAdviceId(advice);
  }

  private static @Nullable String masked(@Nullable String iban) {
    return iban == null ? null : new Iban(iban).masked();
  }
}
