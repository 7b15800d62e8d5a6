package pk.itregistry.incentives.claim;

import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;

/** What an officer proposes for a line: at most what was computed. */
record ProposedLine(
    ClaimLine line, Money amount, @Nullable ReductionReason reason, @Nullable String legalBasis) {

  boolean givesLess() {
    return line.isLessThanAsked(amount);
  }

  void apply() {
    line.propose(amount, givesLess() ? reason : null, givesLess() ? legalBasis : null);
  }

  /** At most what was computed, and less than asked only with a reason and its legal basis. */
  void check(Faults faults) {
    if (amount.exceeds(line.computed())) {
      faults.add(
          "/sanctionedPkr",
          "above-computed",
          "must be at most what was computed: " + line.computed());
    } else if (givesLess()) {
      if (reason == null) {
        faults.add("/reasonCode", "required", "less than asked needs a reason code");
      }
      if (legalBasis == null) {
        faults.add("/legalBasis", "required", "less than asked needs its legal basis");
      }
    }
  }
}
