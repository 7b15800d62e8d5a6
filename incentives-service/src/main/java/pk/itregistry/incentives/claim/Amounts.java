package pk.itregistry.incentives.claim;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.money.Money;

/** What the lines of a claim come to. */
record Amounts(List<ClaimLine> lines) {

  /** What was given of what was asked. */
  @Schema(name = "ClaimOutcome")
  enum Outcome {
    SANCTIONED,
    PARTLY_SANCTIONED,
    REJECTED
  }

  /** The sum of what was computed, over the lines that have a computed amount. */
  Money computed() {
    return sum(ClaimLine::computed);
  }

  /** The sum of what is proposed or decided. */
  Money sanctioned() {
    return sum(ClaimLine::sanctioned);
  }

  Outcome given() {
    if (sanctioned().isZero()) {
      return Outcome.REJECTED;
    }
    return lines.stream().anyMatch(ClaimLine::givesLess)
        ? Outcome.PARTLY_SANCTIONED
        : Outcome.SANCTIONED;
  }

  private Money sum(Function<ClaimLine, Money> part) {
    return lines.stream().map(part).reduce(Money.pkr("0"), Money::plus);
  }
}
