package pk.itregistry.incentives.claim;

import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.money.Money;

/** What an officer proposes for a line: at most what was computed. */
record ProposedLine(
    ClaimLine line, Money amount, @Nullable ReductionReason reason, @Nullable String legalBasis) {

  boolean givesLess() {
    return line.isLessThanAsked(amount);
  }

  void apply() {
    line.propose(amount, givesLess() ? reason : null, givesLess() ? legalBasis : null);
  }
}
