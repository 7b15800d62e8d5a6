package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pk.itregistry.incentives.IncentivesProblem.AlreadyClaimed;
import pk.itregistry.incentives.IncentivesProblem.RemittancesNotFound;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.RemittanceCopy;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.incentives.eligibility.Assessor;
import pk.itregistry.incentives.eligibility.Assessors;
import pk.itregistry.incentives.eligibility.ClaimedRemittances;
import pk.itregistry.incentives.eligibility.ClaimedRemittances.Holder;
import pk.itregistry.incentives.scheme.Schemes;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;

/** Drafts a claim over remittances of the firm and takes them for it. */
@ApplicationScoped
class DraftClaim {
  private final Claims claims;
  private final RemittanceCopy remittances;
  private final Assessors assessors;
  private final ClaimedRemittances claimed;
  private final Schemes schemes;
  private final BusinessClock clock;

  DraftClaim(
      Claims claims,
      RemittanceCopy remittances,
      Assessors assessors,
      ClaimedRemittances claimed,
      Schemes schemes,
      BusinessClock clock) {
    this.claims = claims;
    this.remittances = remittances;
    this.assessors = assessors;
    this.claimed = claimed;
    this.schemes = schemes;
    this.clock = clock;
  }

  /** What only the schemes know of a draft. */
  void check(ClaimDraft draft, Faults faults) {
    if (draft.scheme() != null && schemes.find(draft.scheme()).isEmpty()) {
      faults.add("/scheme", "unknown-value", "must be the code of a scheme");
    }
  }

  Claim perform(ClaimDraft draft, Actor by) {
    List<Assessment> assessed = assess(draft);
    ClaimId id = ClaimId.fresh();
    takeAll(draft, assessed, id);
    Claim claim =
        new Claim(id, claims.nextReference(), draft.firmId(), draft.scheme(), by, clock.instant());
    for (int i = 0; i < assessed.size(); i++) {
      claim.add(new ClaimLine(claim, i, assessed.get(i)));
    }
    claims.persist(claim);
    return claim;
  }

  private List<Assessment> assess(ClaimDraft draft) {
    Faults broken = new Faults();
    List<Fault> missing = new ArrayList<>();
    List<Assessment> assessed = new ArrayList<>();
    Map<RemittanceId, CopiedRemittance> known = remittances.find(draft.remittances());
    Assessor assessor = assessors.of(draft.scheme(), draft.firmId());
    for (int i = 0; i < draft.remittances().size(); i++) {
      String pointer = "/remittances/" + i;
      CopiedRemittance remittance = known.get(draft.remittances().get(i));
      if (remittance == null || !draft.firmId().equals(remittance.firm())) {
        missing.add(
            new Fault(pointer, "remittance-not-found", "no remittance attributed to the firm"));
        continue;
      }
      assessed.add(assessor.assess(remittance, clock.today()));
    }
    if (!missing.isEmpty()) {
      throw new Refused(new RemittancesNotFound(missing));
    }
    WhatSpeaksAgainst.all(assessed, "/remittances/", broken);
    broken.refuseRuleBroken();
    return assessed;
  }

  private void takeAll(ClaimDraft draft, List<Assessment> assessed, ClaimId id) {
    List<Fault> taken = new ArrayList<>();
    Holder holder = new Holder(id, draft.firmId());
    // In the order of ids, so that two claims over the same remittances wait and never deadlock.
    assessed.stream()
        .sorted(Comparator.comparing(look -> look.remittance().value()))
        .filter(look -> !claimed.take(draft.scheme(), look.source(), holder))
        .forEach(look ->
            taken.add(
                new Fault(
                    "/remittances/" + draft.remittances().indexOf(look.remittance()),
                    "already-claimed",
                    "is claimed already under this scheme")));
    if (!taken.isEmpty()) {
      throw new Refused(new AlreadyClaimed(taken));
    }
  }
}
