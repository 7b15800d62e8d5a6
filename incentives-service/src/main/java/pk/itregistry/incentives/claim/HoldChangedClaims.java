package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHeld;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReassessmentOpened;
import pk.itregistry.incentives.copies.SourceWatch;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;

/**
 * A source changed under a claim: an undecided one is put on hold, a decided one that is not paid
 * yet is marked for reassessment, which stops its payment.
 */
@ApplicationScoped
class HoldChangedClaims implements SourceWatch {
  private final Claims claims;
  private final ClaimSources sources;
  private final ClaimAnnouncement announcement;
  private final Timeline timeline;

  HoldChangedClaims(
      Claims claims, ClaimSources sources, ClaimAnnouncement announcement, Timeline timeline) {
    this.claims = claims;
    this.sources = sources;
    this.announcement = announcement;
    this.timeline = timeline;
  }

  @Override
  public void remittanceChanged(RemittanceId remittance) {
    look(claims.openOn(remittance));
  }

  @Override
  public void certificatesChanged(FirmId firm) {
    look(claims.openOf(firm));
  }

  private void look(List<ClaimId> open) {
    for (ClaimId id : open) {
      Claim claim = claims.locked(id);
      boolean canBeMarked = claim.isDecidedAndUnpaid() && claim.reassessmentReason() == null;
      // Its sources are dear to read and no news to a draft or to one held or marked already.
      if (!claim.canBeHeld() && !canBeMarked) {
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
    timeline.add(
        claim.timelineOf(), "REASSESSMENT_OPENED", By.SYSTEM, Timeline.SYSTEM_ACTOR, reason);
    announcement.of(claim, ClaimReassessmentOpened::new);
  }
}
