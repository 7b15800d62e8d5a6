package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.SourceChanged;
import pk.itregistry.incentives.payment.ClaimInHand;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.problem.Refused;

/** What orders and payments ask and tell of the claim. */
@ApplicationScoped
class ClaimOfPayment implements ClaimInHand {
  private final Claims claims;
  private final ClaimSources sources;

  ClaimOfPayment(Claims claims, ClaimSources sources) {
    this.claims = claims;
    this.sources = sources;
  }

  @Override
  public void refuseIfSourceChanged(ClaimId id) {
    Claim claim = claims.locked(id);
    String marked = claim.reassessmentReason;
    if (marked != null) {
      throw new Refused(new SourceChanged(marked));
    }
    sources.refuseIfChanged(claim);
  }

  @Override
  public void paid(ClaimId id, @Nullable LocalDate on) {
    Claim claim = claims.locked(id);
    if (on == null) {
      claim.paymentReturned();
    } else {
      claim.paid(on);
    }
  }
}
