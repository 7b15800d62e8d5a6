package pk.itregistry.incentives.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ClaimId;

/** What a payment asks and tells of the claim that it is for. */
public interface ClaimInHand {

  /** Refuses when a source of the claim's amount is no longer what it was. */
  void refuseIfSourceChanged(ClaimId claim);

  /** Paid, as reported on this legal day; null when what was paid has come back. */
  void paid(ClaimId claim, @Nullable LocalDate on);
}
