package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.AlreadyClaimed;
import pk.itregistry.incentives.IncentivesProblem.RemittancesNotFound;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.RemittanceCopy;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.incentives.eligibility.Assessor;
import pk.itregistry.incentives.eligibility.Assessors;
import pk.itregistry.incentives.eligibility.ClaimedRemittances;
import pk.itregistry.incentives.eligibility.Finding;
import pk.itregistry.incentives.scheme.Schemes;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;

/** Drafts a claim over remittances of the firm and takes them for it. */
@ApplicationScoped
class DraftClaim {
  private static final int MOST = 200;

  private final Claims claims;
  private final RemittanceCopy remittances;
  private final Assessors assessors;
  private final ClaimedRemittances claimed;
  private final Schemes schemes;
  private final Timeline timeline;
  private final BusinessClock clock;

  DraftClaim(
      Claims claims,
      RemittanceCopy remittances,
      Assessors assessors,
      ClaimedRemittances claimed,
      Schemes schemes,
      Timeline timeline,
      BusinessClock clock) {
    this.claims = claims;
    this.remittances = remittances;
    this.assessors = assessors;
    this.claimed = claimed;
    this.schemes = schemes;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** What is claimed, as it was sent. */
  @Schema(
      name = "ClaimDraft",
      requiredProperties = {"firmId", "scheme", "remittances"})
  record Request(
      @Nullable String firmId, @Nullable String scheme, @Nullable List<String> remittances) {}

  record Command(FirmId firm, String scheme, List<RemittanceId> remittances) {}

  Command resolve(Request sent, Faults faults) {
    FirmId firm = faults.required("/firmId", sent.firmId(), FirmId::of);
    String scheme = faults.text("/scheme", sent.scheme(), 40);
    if (scheme != null && schemes.find(scheme).isEmpty()) {
      faults.add("/scheme", "unknown-value", "must be the code of a scheme");
    }
    List<String> listed = sent.remittances() == null ? List.of() : sent.remittances();
    if (listed.isEmpty() || listed.size() > MOST) {
      faults.add("/remittances", "out-of-range", "must name 1 to " + MOST + " remittances");
    }
    List<RemittanceId> ids = new ArrayList<>();
    Set<RemittanceId> seen = new HashSet<>();
    for (int i = 0; i < Math.min(listed.size(), MOST); i++) {
      RemittanceId id = faults.required("/remittances/" + i, listed.get(i), RemittanceId::of);
      if (id != null && !seen.add(id)) {
        faults.add("/remittances/" + i, "duplicate", "is named already");
      }
      ids.add(id);
    }
    return new Command(firm, scheme, ids);
  }

  ClaimId draft(Command command, String actor) {
    List<Assessment> assessed = assess(command);
    ClaimId id = ClaimId.fresh();
    takeAll(command, assessed, id);
    Claim claim =
        new Claim(id, claims.nextReference(), command.firm(), command.scheme(), clock.instant());
    for (int i = 0; i < assessed.size(); i++) {
      claim.add(new ClaimLine(claim, i, assessed.get(i)));
    }
    claims.persistAndFlush(claim);
    timeline.add(
        claim.timelineOf(),
        "DRAFTED",
        By.FIRM,
        actor,
        "Drafted; computed " + claim.computed() + ".");
    return id;
  }

  private List<Assessment> assess(Command command) {
    Faults broken = new Faults();
    List<Fault> missing = new ArrayList<>();
    List<Assessment> assessed = new ArrayList<>();
    Map<RemittanceId, CopiedRemittance> known = remittances.find(command.remittances());
    Assessor assessor = assessors.of(command.scheme(), command.firm());
    for (int i = 0; i < command.remittances().size(); i++) {
      String pointer = "/remittances/" + i;
      CopiedRemittance remittance = known.get(command.remittances().get(i));
      if (remittance == null || !command.firm().equals(remittance.firm())) {
        missing.add(
            new Fault(pointer, "remittance-not-found", "no remittance attributed to the firm"));
        continue;
      }
      Assessment look = assessor.assess(remittance, clock.today());
      for (Finding finding : look.findings()) {
        broken.add(pointer, finding.code(), finding.detail());
      }
      assessed.add(look);
    }
    if (!missing.isEmpty()) {
      throw new Refused(new RemittancesNotFound(missing));
    }
    broken.refuseRuleBroken();
    return assessed;
  }

  private void takeAll(Command command, List<Assessment> assessed, ClaimId id) {
    List<Fault> taken = new ArrayList<>();
    // In the order of ids, so that two claims over the same remittances wait and never deadlock.
    assessed.stream()
        .sorted(Comparator.comparing(look -> look.remittance().value()))
        .filter(look -> !claimed.take(command.scheme(), look.source(), id))
        .forEach(look ->
            taken.add(
                new Fault(
                    "/remittances/" + command.remittances().indexOf(look.remittance()),
                    "already-claimed",
                    "is claimed already under this scheme")));
    if (!taken.isEmpty()) {
      throw new Refused(new AlreadyClaimed(taken));
    }
  }
}
