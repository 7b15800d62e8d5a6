package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.money.Decimals;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Call;

/**
 * The officer proposes an amount for every line: at most what was computed, and less than was asked
 * only with a reason.
 */
@ApplicationScoped
class ProposeDecision {
  private static final int MOST = 200;

  private final Claims claims;
  private final ClaimSources sources;
  private final Timeline timeline;
  private final Call call;

  ProposeDecision(Claims claims, ClaimSources sources, Timeline timeline, Call call) {
    this.claims = claims;
    this.sources = sources;
    this.timeline = timeline;
    this.call = call;
  }

  @Schema(name = "Proposal", requiredProperties = "lines")
  record Request(@Nullable List<SentLine> lines) {}

  @Schema(
      name = "ProposalLine",
      requiredProperties = {"lineId", "sanctionedPkr"})
  record SentLine(
      @Nullable String lineId,
      @Nullable String sanctionedPkr,
      @Schema(ref = "ReductionReason") @Nullable String reasonCode,
      @Nullable String legalBasis) {}

  record Line(
      LineId line,
      Money amount,
      @Nullable ReductionReason reason,
      @Nullable String legalBasis,
      String pointer) {}

  static List<Line> resolve(Request sent, Faults faults) {
    List<SentLine> listed = sent.lines() == null ? List.of() : sent.lines();
    if (listed.isEmpty() || listed.size() > MOST) {
      faults.add("/lines", "out-of-range", "must name every line of the claim");
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(listed.size(), MOST); i++) {
      lines.add(line(listed.get(i), faults.in("/lines/" + i), "/lines/" + i));
    }
    return lines;
  }

  private static Line line(SentLine sent, Faults faults, String pointer) {
    return new Line(
        faults.required("/lineId", sent.lineId(), LineId::of),
        faults.required("/sanctionedPkr", sent.sanctionedPkr(), ProposeDecision::rupees),
        sent.reasonCode() == null
            ? null
            : faults.oneOf("/reasonCode", sent.reasonCode(), ReductionReason.class),
        faults.optionalText("/legalBasis", sent.legalBasis(), 500),
        pointer);
  }

  private static Money rupees(String sent) {
    BigDecimal amount = Decimals.notNegative(sent);
    return Money.exactly(amount, Money.pkr(BigDecimal.ZERO).currency());
  }

  void propose(ClaimId id, List<Line> proposed) {
    Claim claim = claims.locked(id);
    call.expectVersion(claim.version());
    String actor = call.caller().actor();
    claim.propose(actor, match(claim, proposed));
    sources.refuseIfChanged(claim);
    timeline.add(
        claim.timelineOf(), "PROPOSED", By.CLAIMS_OFFICER, actor, "A decision was proposed.");
    claims.flush();
  }

  private static List<ProposedLine> match(Claim claim, List<Line> proposed) {
    Faults faults = new Faults();
    List<ProposedLine> matched = new ArrayList<>();
    for (Line line : proposed) {
      Optional<ClaimLine> target =
          claim.lines().stream().filter(known -> known.id().equals(line.line())).findFirst();
      if (target.isEmpty()) {
        faults.add(line.pointer() + "/lineId", "unknown-line", "is no line of this claim");
        continue;
      }
      ProposedLine match =
          new ProposedLine(target.get(), line.amount(), line.reason(), line.legalBasis());
      check(match, line.pointer(), faults);
      matched.add(match);
    }
    long named = matched.stream().map(ProposedLine::line).distinct().count();
    if (!faults.any() && (named != claim.lines().size() || named != matched.size())) {
      faults.add("/lines", "not-every-line", "must name every line of the claim exactly once");
    }
    faults.refuseRuleBroken();
    return matched;
  }

  private static void check(ProposedLine match, String pointer, Faults faults) {
    Money computed = match.line().computed();
    if (match.amount().exceeds(computed)) {
      faults.add(
          pointer + "/sanctionedPkr",
          "above-computed",
          "must be at most what was computed: " + computed);
    } else if (match.givesLess()) {
      if (match.reason() == null) {
        faults.add(pointer + "/reasonCode", "required", "less than asked needs a reason code");
      }
      if (match.legalBasis() == null) {
        faults.add(pointer + "/legalBasis", "required", "less than asked needs its legal basis");
      }
    }
  }
}
