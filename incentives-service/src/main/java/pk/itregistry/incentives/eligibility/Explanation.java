package pk.itregistry.incentives.eligibility;

import static pk.itregistry.kernel.money.Money.pkr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.eligibility.LineFacts.Lane;
import pk.itregistry.incentives.eligibility.LineFacts.PartReversed;
import pk.itregistry.kernel.money.Rate;

/** Tells in steps how a line's amount came about. */
public final class Explanation {
  private Explanation() {}

  /** One step. */
  @Schema(name = "ExplanationStep")
  public record Step(
      @Schema(
              enumeration = {
                "GROSS",
                "PART_REVERSED",
                "CERTIFICATE",
                "RATE",
                "DUE",
                "WITHHELD",
                "EXCESS",
                "SHORTFALL",
                "SLOW_LANE",
                "SPEAKS_AGAINST"
              })
          String step,
      String words,
      @Nullable BigDecimal pkr,
      @Nullable String citation) {}

  /** The steps from the proceeds to the excess, or why there is no computed amount. */
  public static List<Step> of(LineFacts facts) {
    List<Step> steps = new ArrayList<>();
    if (facts.grossPkr() != null) {
      steps.add(
          new Step(
              "GROSS",
              "Proceeds of e-PRC %s in rupees, retained part included: %s."
                  .formatted(facts.prcNumber(), pkr(facts.grossPkr())),
              facts.grossPkr(),
              null));
    }
    PartReversed reversed = facts.partReversed();
    if (reversed != null) {
      steps.add(partReversed(reversed));
    }
    if (facts.lane() == Lane.SLOW) {
      steps.add(withheld(facts));
      steps.add(slowLane(facts));
    } else {
      steps.add(certificate(facts));
      computed(facts, steps);
    }
    for (Finding finding : facts.findings()) {
      steps.add(new Step("SPEAKS_AGAINST", finding.detail(), null, null));
    }
    return List.copyOf(steps);
  }

  private static Step partReversed(PartReversed part) {
    return new Step(
        "PART_REVERSED",
        "The bank took %s %s of %s back: proceeds and tax count by the share that stands."
            .formatted(
                part.currency(),
                part.reversedFcy().toPlainString(),
                part.totalFcy().toPlainString()),
        null,
        null);
  }

  private static Step slowLane(LineFacts facts) {
    boolean doubtful =
        facts.findings().stream()
            .anyMatch(finding -> finding.code().equals(ClaimRule.DOUBTFUL.code()));
    return doubtful
        ? new Step(
            "SLOW_LANE",
            "The certificate contradicts itself: no amount is computed until the bank has confirmed"
                + " or corrected it.",
            null,
            null)
        : new Step(
            "SLOW_LANE",
            "Purpose code %s is outside section 154A: no amount is computed, none can be given."
                .formatted(facts.purposeCode()),
            null,
            "Income Tax Ordinance 2001 s.154A(1)");
  }

  private static void computed(LineFacts facts, List<Step> steps) {
    BigDecimal gross = facts.grossPkr();
    BigDecimal rate = facts.rate();
    BigDecimal due = facts.duePkr();
    BigDecimal excess = facts.excessPkr();
    if (gross == null || rate == null || due == null || excess == null) {
      return;
    }
    String percent = new Rate(rate).percent();
    steps.add(rate(facts, percent));
    steps.add(
        new Step("DUE", "Due: %s x %s = %s.".formatted(pkr(gross), percent, pkr(due)), due, null));
    steps.add(withheld(facts));
    steps.add(
        new Step(
            "EXCESS",
            "Withheld above what was due: max(0, %s - %s) = %s."
                .formatted(pkr(facts.withheldPkr()), pkr(due), pkr(excess)),
            excess,
            "Income Tax Ordinance 2001 s.170"));
    BigDecimal shortfall = facts.shortfallPkr();
    if (shortfall != null && shortfall.signum() > 0) {
      steps.add(
          new Step(
              "SHORTFALL",
              "Withheld too little by %s.".formatted(pkr(shortfall)),
              shortfall,
              null));
    }
  }

  private static Step rate(LineFacts facts, String percent) {
    String enacted =
        facts.treatedAsEnacted()
            ? " The row was only announced, its enacted text was not seen; this installation's"
                + " sample data treats it as enacted."
            : "";
    return new Step(
        "RATE",
        "The rate on %s was %s.%s".formatted(facts.realisedOn(), percent, enacted),
        null,
        facts.rateCitation());
  }

  private static Step certificate(LineFacts facts) {
    return new Step(
        "CERTIFICATE",
        facts.certificateNumber() == null
            ? "The firm was not certified on %s.".formatted(facts.realisedOn())
            : "The firm was certified on %s by certificate %s."
                .formatted(facts.realisedOn(), facts.certificateNumber()),
        null,
        "Income Tax Ordinance 2001 s.154A(1)(a)");
  }

  private static Step withheld(LineFacts facts) {
    if (facts.cprNumber() == null) {
      return new Step(
          "WITHHELD", "The bank reported no tax as withheld.", facts.withheldPkr(), null);
    }
    return new Step(
        "WITHHELD",
        "The bank withheld %s; the tax authority %s the deposit under CPR %s."
            .formatted(
                pkr(facts.withheldPkr()),
                facts.depositConfirmed() ? "confirmed" : "has not confirmed",
                facts.cprNumber()),
        facts.withheldPkr(),
        null);
  }
}
