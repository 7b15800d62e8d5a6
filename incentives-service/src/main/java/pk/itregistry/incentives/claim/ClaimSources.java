package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.itregistry.incentives.IncentivesProblem.SourceChanged;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.RemittanceCopy;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.incentives.eligibility.Assessor;
import pk.itregistry.incentives.eligibility.Assessors;
import pk.itregistry.incentives.eligibility.ClaimedRemittances;
import pk.itregistry.incentives.eligibility.ClaimedRemittances.Holder;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.time.BusinessClock;

/** Looks whether what a claim rests on is still so. */
@ApplicationScoped
class ClaimSources {
  private final RemittanceCopy remittances;
  private final Assessors assessors;
  private final ClaimedRemittances claimed;
  private final BusinessClock clock;

  ClaimSources(
      RemittanceCopy remittances,
      Assessors assessors,
      ClaimedRemittances claimed,
      BusinessClock clock) {
    this.remittances = remittances;
    this.assessors = assessors;
    this.claimed = claimed;
    this.clock = clock;
  }

  /** A line of a claim, and how its remittance stands now. */
  private record Look(int position, ClaimLine line, Assessment now) {
    Look taken() {
      return new Look(position, line, now.against(ClaimedRemittances.TAKEN));
    }
  }

  /** What has changed since the snapshot, in words; empty when nothing has. */
  Optional<String> change(Claim claim) {
    return look(claim).stream()
        .filter(look -> !look.line().standsOn(look.now()))
        .map(look -> SourceChange.words(look.line().facts(), look.now()))
        .findFirst();
  }

  /** Refuses to go on over changed sources. */
  void refuseIfChanged(Claim claim) {
    change(claim)
        .ifPresent(what -> {
          throw new Refused(
              new SourceChanged(
                  what,
                  "The claim is held until an officer has looked at it; release its hold then."));
        });
  }

  /**
   * Takes the facts as they are now; refuses when a line cannot be claimed any more, or when
   * nothing of the claim gives anything.
   */
  void snapshotAgain(Claim claim) {
    List<Look> looks = lookAndTake(claim);
    Faults faults = new Faults();
    for (Look look : looks) {
      look.line().ask(look.now());
    }
    WhatSpeaksAgainst.all(looks.stream().map(Look::now).toList(), "/lines/", faults);
    faults.refuseRuleBroken();
  }

  /** Takes the facts as they are now, also those that no longer give anything. */
  void recompute(Claim claim) {
    lookAndTake(claim).forEach(look -> look.line().recompute(look.now()));
  }

  /** Looks, and takes again what was freed of the claim; what another claim has is not for it. */
  private List<Look> lookAndTake(Claim claim) {
    List<Look> looks = look(claim);
    List<CopiedRemittance> claimable =
        looks.stream()
            .map(Look::now)
            .filter(Assessment::claimable)
            .map(Assessment::source)
            .toList();
    Set<RemittanceId> lost =
        claimed.lost(claim.scheme(), claimable, new Holder(claim.id(), claim.firm()));
    return looks.stream()
        .map(look -> lost.contains(look.line().remittance()) ? look.taken() : look)
        .toList();
  }

  private List<Look> look(Claim claim) {
    Map<RemittanceId, CopiedRemittance> known =
        remittances.find(claim.lines().stream().map(ClaimLine::remittance).toList());
    Assessor assessor = assessors.of(claim.scheme(), claim.firm());
    // Three years are counted to the day of receipt: an officer's slowness bars nobody.
    Instant received = claim.receivedAt;
    LocalDate claimedOn = received == null ? clock.today() : LegalTime.dayOf(received);
    List<Look> looks = new ArrayList<>();
    for (ClaimLine line : claim.lines()) {
      CopiedRemittance remittance = known.get(line.remittance());
      if (remittance == null) {
        throw new IllegalStateException("a claimed remittance is gone");
      }
      looks.add(new Look(looks.size(), line, assessor.assess(remittance, claimedOn)));
    }
    return looks;
  }
}
