package pk.itregistry.exports.remittance;

import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;

/** Whoever keeps allocations; asked when a bank leaves less of a payment than is allocated. */
public interface AllocationsToFit {
  /** Takes back the newest allocations until at most {@code rest} stands; answers what it took. */
  Money fit(RemittanceId remittance, Money allocated, Money rest, String because);
}
