package pk.itregistry.incentives.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;

/** What a payment asks and tells of the claim that it is for. */
public interface ClaimInHand {

  /** What of the claim's sources is no longer as it was; empty while all stands. */
  Optional<String> sourceChange(ClaimId claim);

  /** Refuses unless a source of the claim's amount is no longer what it was. */
  void demandSourceChanged(ClaimId claim);

  /** Takes the decision back, whose order is being cancelled: the claim is reviewed again. */
  void reviewAgain(ClaimId claim, Actor by);

  /** Refuses when a source of the claim's amount is no longer what it was. */
  void refuseIfSourceChanged(ClaimId claim);

  /** Paid, as reported on this legal day; null when what was paid has come back. */
  void paid(ClaimId claim, @Nullable LocalDate on);
}
