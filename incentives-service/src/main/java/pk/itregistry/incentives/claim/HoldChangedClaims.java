package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHeld;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReassessmentOpened;
import pk.itregistry.incentives.copies.SourceWatch;
import pk.itregistry.incentives.eligibility.ClaimedRemittances;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;

/**
 * A source changed under a claim: an undecided one is put on hold, a decided one that gave
 * something is marked for reassessment, which stops its payment when it is not paid yet. A payment
 * that is another firm's now is free for that firm, unless something was sanctioned on it.
 */
@ApplicationScoped
class HoldChangedClaims implements SourceWatch {
  private final Claims claims;
  private final ClaimSources sources;
  private final ClaimedRemittances claimed;
  private final ClaimAnnouncement announcement;
  private final Timeline timeline;

  HoldChangedClaims(
      Claims claims,
      ClaimSources sources,
      ClaimedRemittances claimed,
      ClaimAnnouncement announcement,
      Timeline timeline) {
    this.claims = claims;
    this.sources = sources;
    this.claimed = claimed;
    this.announcement = announcement;
    this.timeline = timeline;
  }

  @Override
  public void remittanceChanged(RemittanceId remittance) {
    look(claims.concernedBy(remittance));
    // What was proposed on it is forgotten by now, and its claims are locked: nobody decides.
    claimed.freeOfFormerFirm(remittance);
  }

  @Override
  public void certificatesChanged(FirmId firm) {
    look(claims.concernedBy(firm));
  }

  private void look(List<ClaimId> concerned) {
    for (ClaimId id : concerned) {
      Claim claim = claims.locked(id);
      // Its sources are dear to read and no news to a draft or to one held or marked already.
      if (!claim.canBeHeld() && !claim.canBeReassessed()) {
        continue;
      }
      Optional<String> change = sources.change(claim);
      if (change.isEmpty()) {
        continue;
      }
      if (claim.canBeHeld()) {
        hold(claim, change.get());
      } else {
        markForReassessment(claim, change.get());
      }
    }
  }

  private void hold(Claim claim, String reason) {
    claim.hold(reason);
    timeline.add(claim.timelineOf(), "HELD", By.SYSTEM, Timeline.SYSTEM_ACTOR, reason);
    announcement.of(claim, ClaimHeld::new);
  }

  private void markForReassessment(Claim claim, String reason) {
    claim.markForReassessment(reason);
    LocalDate paidOn = claim.paidOn();
    String words = paidOn == null ? reason : "%s It was paid on %s.".formatted(reason, paidOn);
    timeline.add(
        claim.timelineOf(), "REASSESSMENT_OPENED", By.SYSTEM, Timeline.SYSTEM_ACTOR, words);
    announcement.of(claim, ClaimReassessmentOpened::new);
  }
}
