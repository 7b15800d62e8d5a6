package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;

/**
 * The least that a renewal needs of what exports-service tells. Each row is a thing's newest state;
 * an older or equal version changes nothing.
 */
@ApplicationScoped
class HeardExports {
  private static final int PAISA = 2;
  private static final String REJECTED = "REJECTED";

  private final Database database;

  HeardExports(Database database) {
    this.database = database;
  }

  void keep(ReturnState told) {
    database.change(
        "INSERT INTO heard_return (return_id, version, firm_id, period, filed_at, state)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (return_id) DO UPDATE SET"
            + " version = excluded.version, filed_at = excluded.filed_at, state = excluded.state"
            + " WHERE heard_return.version < excluded.version",
        told.returnId().value(),
        told.version(),
        told.firmId().value(),
        told.period().toString(),
        told.filedAt(),
        told.state());
  }

  void keep(RemittanceState told) {
    @Nullable FirmId firm = told.firmId();
    database.change(
        "INSERT INTO heard_remittance (remittance_id, version, firm_id, realised_on, purpose_code,"
            + " standing_pkr, stands) VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (remittance_id) DO UPDATE SET version = excluded.version,"
            + " firm_id = excluded.firm_id, realised_on = excluded.realised_on,"
            + " purpose_code = excluded.purpose_code, standing_pkr = excluded.standing_pkr,"
            + " stands = excluded.stands WHERE heard_remittance.version < excluded.version",
        told.remittanceId().value(),
        told.version(),
        firm == null ? null : firm.value(),
        told.realisedOn(),
        told.purposeCode(),
        standingPkr(told),
        stands(told));
  }

  /** Whether it is evidence of an export: not what the tax authority rejected, nor what is gone. */
  static boolean stands(RemittanceState told) {
    return !told.state().equals(REJECTED) && standingFcy(told).signum() > 0;
  }

  private static BigDecimal standingFcy(RemittanceState told) {
    BigDecimal back = told.reversedFcy();
    return back == null ? told.totalFcy() : told.totalFcy().subtract(back);
  }

  /** The rupees of what the bank did not take back, in proportion. */
  static @Nullable BigDecimal standingPkr(RemittanceState told) {
    BigDecimal gross = told.grossPkr();
    if (gross == null || told.totalFcy().signum() == 0) {
      return gross;
    }
    return gross.multiply(standingFcy(told)).divide(told.totalFcy(), PAISA, RoundingMode.HALF_UP);
  }
}
