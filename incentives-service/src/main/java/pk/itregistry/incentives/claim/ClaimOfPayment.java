package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.SourceChanged;
import pk.itregistry.incentives.IncentivesProblem.SourceStands;
import pk.itregistry.incentives.eligibility.ClaimedRemittances;
import pk.itregistry.incentives.payment.ClaimInHand;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.problem.Refused;

/** What orders and payments ask and tell of the claim. */
@ApplicationScoped
class ClaimOfPayment implements ClaimInHand {
  private static final String CANCEL =
      "Its order is not served, set off or paid any more. Two officers cancel it (POST"
          + " refund-orders/{order}/cancellation-proposal, then cancellation), and the claim is"
          + " reviewed again.";

  private final Claims claims;
  private final ClaimDirectory directory;
  private final ClaimSources sources;
  private final ClaimedRemittances claimed;

  ClaimOfPayment(
      Claims claims, ClaimDirectory directory, ClaimSources sources, ClaimedRemittances claimed) {
    this.claims = claims;
    this.directory = directory;
    this.sources = sources;
    this.claimed = claimed;
  }

  @Override
  public Optional<String> sourceChange(ClaimId id) {
    return directory.reassessmentReasonOf(id);
  }

  @Override
  public void refuseIfSourceChanged(ClaimId id) {
    gone(claims.locked(id))
        .ifPresent(what -> {
          throw new Refused(new SourceChanged(what, CANCEL));
        });
  }

  @Override
  public void demandSourceChanged(ClaimId id) {
    if (gone(claims.locked(id)).isEmpty()) {
      throw new Refused(new SourceStands());
    }
  }

  @Override
  public void reviewAgain(ClaimId id, Actor by) {
    Claim claim = claims.locked(id);
    claim.reviewAgain(gone(claim).orElseThrow(() -> new Refused(new SourceStands())), by);
    claims.flush(); // what was sanctioned is forgotten before anybody looks for it
    claim.lines().stream()
        .map(ClaimLine::remittance)
        .forEach(
            remittance -> claimed.freeOfFormerFirm(remittance, claims.sanctionedOn(remittance)));
  }

  @Override
  public void paid(ClaimId id, @Nullable LocalDate on) {
    claims.locked(id).paid(on);
  }

  private Optional<String> gone(Claim claim) {
    return Optional.ofNullable(claim.reassessmentReason).or(() -> sources.change(claim));
  }
}
