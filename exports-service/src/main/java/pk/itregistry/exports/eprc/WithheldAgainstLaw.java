package pk.itregistry.exports.eprc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.money.Rate;

/**
 * What a certificate says was withheld, held against its own rate and the law's: what cannot be
 * right is doubted until the bank confirms it or certifies anew.
 */
final class WithheldAgainstLaw {
  private static final String RATE = "/withholding/rate";
  private static final String AMOUNT = "/withholding/amountPkr";
  private static final String SECTION = "154A";

  private final EPrc.Withholding withheld;
  private final @Nullable Money gross;
  private final LocalDate day;

  private WithheldAgainstLaw(EPrc sent, EPrc.Withholding withheld) {
    this.withheld = withheld;
    this.gross = sent.grossPkr();
    this.day = sent.realisedOn();
  }

  /**
   * What contradicts.
   *
   * @param lawful the rates that somebody has under section 154A on the day of realisation
   */
  static List<Warning> warnings(EPrc sent, List<Rate> lawful, BigDecimal tolerance) {
    if (sent.withholding() == null) {
      return List.of();
    }
    List<Warning> found = new ArrayList<>();
    WithheldAgainstLaw held = new WithheldAgainstLaw(sent, sent.withholding());
    held.amount(tolerance, found);
    held.rate(lawful, found);
    return found;
  }

  private void amount(BigDecimal tolerance, List<Warning> found) {
    BigDecimal amount = withheld.amountPkr();
    if (gross == null) {
      if (amount.signum() > 0) {
        found.add(
            new Warning(
                AMOUNT,
                Code.WITHHELD_WITHOUT_PROCEEDS,
                "Nothing was converted and no rate is given, so there are no rupees to withhold"
                    + " from; nothing was expected, or the rate of the retained part."));
      }
      return;
    }
    Money expected = gross.times(new Rate(withheld.rate()));
    if (expected.amount().subtract(amount).abs().compareTo(tolerance) > 0) {
      found.add(
          new Warning(
              AMOUNT,
              Code.WITHHELD_OFF_RATE,
              "%s at the stated rate of %s is %s; %s was withheld."
                  .formatted(
                      gross, new Rate(withheld.rate()).percent(), expected, Money.pkr(amount))));
    }
  }

  private void rate(List<Rate> lawful, List<Warning> found) {
    if (!withheld.section().number().equals(SECTION)
        || lawful.stream().anyMatch(rate -> rate.fraction().compareTo(withheld.rate()) == 0)) {
      return;
    }
    String expected =
        lawful.isEmpty()
            ? "there was none"
            : lawful.stream().map(Rate::percent).distinct().collect(Collectors.joining(" or "));
    found.add(
        new Warning(
            RATE,
            Code.RATE_OF_NOBODY,
            "By section 154A nobody has a rate of %s on %s; expected: %s."
                .formatted(new Rate(withheld.rate()).percent(), day, expected)));
  }
}
