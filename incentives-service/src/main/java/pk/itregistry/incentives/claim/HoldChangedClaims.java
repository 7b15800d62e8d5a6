package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pk.itregistry.incentives.copies.SourceWatch;
import pk.itregistry.incentives.eligibility.ClaimedRemittances;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;

/**
 * A source changed under a claim: an undecided one is put on hold, a decided one that gave
 * something is marked for reassessment, which stops its payment when it is not paid yet, until what
 * it rests on stands again or its order is cancelled. A harmless change does nothing. A payment
 * that is another firm's now is free for that firm, unless something was sanctioned on it.
 */
@ApplicationScoped
class HoldChangedClaims implements SourceWatch {
  private final Claims claims;
  private final ClaimSources sources;
  private final ClaimedRemittances claimed;

  HoldChangedClaims(Claims claims, ClaimSources sources, ClaimedRemittances claimed) {
    this.claims = claims;
    this.sources = sources;
    this.claimed = claimed;
  }

  @Override
  public void remittanceChanged(RemittanceId remittance) {
    look(claims.concernedBy(remittance));
    // What was proposed on it is forgotten by now, and its claims are locked: nobody decides.
    claimed.freeOfFormerFirm(remittance, claims.sanctionedOn(remittance));
  }

  @Override
  public void certificatesChanged(FirmId firm) {
    look(claims.concernedBy(firm));
  }

  private void look(List<ClaimId> concerned) {
    for (ClaimId id : concerned) {
      Claim claim = claims.locked(id);
      // Reading the sources is slow, and a draft or a rejected claim needs none.
      if (!claim.canBeHeld() && !claim.canBeReassessed()) {
        continue;
      }
      Optional<String> change = sources.change(claim);
      if (change.isEmpty()) {
        claim.standsAgain();
      } else if (claim.canBeHeld()) {
        claim.hold(change.get());
      } else {
        claim.markForReassessment(change.get());
      }
    }
    claims.flush(); // what is proposed on it is forgotten before anybody looks for it
  }
}
