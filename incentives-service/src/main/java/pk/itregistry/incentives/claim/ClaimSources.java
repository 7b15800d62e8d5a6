package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.itregistry.incentives.IncentivesProblem.SourceChanged;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.RemittanceCopy;
import pk.itregistry.incentives.eligibility.AssessRemittance;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.time.BusinessClock;

/** Looks whether what a claim rests on is still so. */
@ApplicationScoped
class ClaimSources {
  private final RemittanceCopy remittances;
  private final AssessRemittance assess;
  private final BusinessClock clock;

  ClaimSources(RemittanceCopy remittances, AssessRemittance assess, BusinessClock clock) {
    this.remittances = remittances;
    this.assess = assess;
    this.clock = clock;
  }

  /** What has changed since the snapshot, in words; empty when nothing has. */
  Optional<String> change(Claim claim) {
    return claim.lines().stream()
        .filter(line -> !line.standsOn(now(claim, line)))
        .map(line ->
            "What is known of remittance %s (e-PRC %s) is no longer what the claim was computed from."
                .formatted(line.remittance(), line.facts().prcNumber()))
        .findFirst();
  }

  /** Refuses to go on over changed sources. */
  void refuseIfChanged(Claim claim) {
    change(claim)
        .ifPresent(what -> {
          throw new Refused(new SourceChanged(what));
        });
  }

  /** Takes the facts as they are now; refuses when a line cannot be claimed any more. */
  void snapshotAgain(Claim claim) {
    Faults faults = new Faults();
    List<ClaimLine> lines = claim.lines();
    for (int i = 0; i < lines.size(); i++) {
      Assessment now = now(claim, lines.get(i));
      for (var finding : now.findings()) {
        faults.add("/lines/" + i, finding.code(), finding.detail());
      }
      lines.get(i).ask(now);
    }
    faults.refuseRuleBroken();
  }

  /** Takes the facts as they are now, also those that no longer give anything. */
  void recompute(Claim claim) {
    for (ClaimLine line : claim.lines()) {
      Assessment now = now(claim, line);
      line.snapshot(now);
      if (!now.claimable()) {
        line.computeNothing();
      }
    }
  }

  private Assessment now(Claim claim, ClaimLine line) {
    CopiedRemittance remittance =
        remittances
            .find(line.remittance())
            .orElseThrow(() -> new IllegalStateException("a claimed remittance is gone"));
    // Three years are counted to the day of receipt: an officer's slowness bars nobody.
    Instant received = claim.receivedAt();
    LocalDate claimedOn = received == null ? clock.today() : LegalTime.dayOf(received);
    return assess.assess(claim.scheme(), claim.firm(), remittance, claimedOn);
  }
}
