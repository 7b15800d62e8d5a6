package pk.itregistry.incentives.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;

/** What an officer would give: an amount for every line of the claim. */
record Proposal(@Entries(least = 1, most = 200) List<Line> lines) {

  /** At most what was computed; less than asked only for a reason and by law. */
  @Schema(name = "ProposalLine")
  record Line(
      LineId lineId,
      @Decimal(Sign.NOT_NEGATIVE) BigDecimal sanctionedPkr,
      @Nullable ReductionReason reasonCode,
      @Text(most = 500) @Nullable String legalBasis)
      implements Checked {

    @Override
    public void check(Faults faults) {
      if (sanctionedPkr != null) {
        faults.required("/sanctionedPkr", sanctionedPkr, Money::exactPkr);
      }
    }

    Money amount() {
      return Money.exactPkr(sanctionedPkr);
    }
  }

  /** The amounts by the claim's own lines; refuses unless each is named once and within bounds. */
  List<ProposedLine> matchedTo(List<ClaimLine> known) {
    Faults faults = new Faults();
    List<ProposedLine> matched = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Faults at = faults.in("/lines/" + i);
      Optional<ClaimLine> target =
          known.stream().filter(one -> one.id().equals(line.lineId())).findFirst();
      if (target.isEmpty()) {
        at.add("/lineId", "unknown-line", "is no line of this claim");
        continue;
      }
      ProposedLine match =
          new ProposedLine(target.get(), line.amount(), line.reasonCode(), line.legalBasis());
      match.check(at);
      matched.add(match);
    }
    long named = matched.stream().map(ProposedLine::line).distinct().count();
    if (!faults.any() && (named != known.size() || named != matched.size())) {
      faults.add("/lines", "not-every-line", "must name every line of the claim exactly once");
    }
    faults.refuseRuleBroken();
    return matched;
  }
}
