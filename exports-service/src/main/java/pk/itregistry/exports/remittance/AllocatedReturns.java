package pk.itregistry.exports.remittance;

import java.util.List;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;

/** Whoever keeps allocations; asked when a remittance is told. */
public interface AllocatedReturns {
  /** The returns on whose lines any of the remittance is set, the oldest first. */
  List<ReturnId> of(RemittanceId remittance);
}
