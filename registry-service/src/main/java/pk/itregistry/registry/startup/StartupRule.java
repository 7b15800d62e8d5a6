package pk.itregistry.registry.startup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.time.TaxYear;
import pk.itregistry.registry.firm.CertifiedStartup;
import pk.itregistry.registry.firm.FirmKind;

/**
 * What makes a start-up on a day, and for which tax years that is certified.
 *
 * @param commencedFrom the first day on which a start-up may have commenced
 * @param turnoverBelow what its turnover does not reach in any of the tax years asked
 * @param yearsAsked how many tax years are asked, the last that have ended
 * @param yearsAfter for how many tax years the certification speaks after its own
 * @param kinds the kinds of firms that are resident
 * @param definition the law that says so
 * @param credit the law that gives the credit for those tax years
 * @param confirmed false while nobody has confirmed that it still does
 */
public record StartupRule(
    LocalDate commencedFrom,
    Money turnoverBelow,
    int yearsAsked,
    int yearsAfter,
    Set<FirmKind> kinds,
    String definition,
    String credit,
    boolean confirmed) {

  /** The tax years whose turnover is asked on a day of a firm that commenced on another. */
  List<TaxYear> asked(LocalDate commencedOn, LocalDate today) {
    TaxYear first = TaxYear.of(commencedOn);
    TaxYear now = TaxYear.of(today);
    return IntStream.rangeClosed(1, yearsAsked)
        .mapToObj(back -> now.plus(-back))
        .filter(year -> !year.isBefore(first))
        .sorted()
        .toList();
  }

  /** All that is stated against the rule, or not stated that it asks for. */
  List<Fault> faults(StartupClaim claim, LocalDate today) {
    List<Fault> found = new ArrayList<>();
    LocalDate commencedOn = claim.commencedOn();
    if (commencedOn != null && commencedOn.isBefore(commencedFrom)) {
      found.add(
          new Fault(
              StartupClaim.POINTER + "/commencedOn",
              "rule-startup-commenced",
              "lies before %s: no start-up has commenced then (%s)"
                  .formatted(commencedFrom, definition)));
    }
    if (commencedOn != null) {
      found.addAll(ofYears(claim.turnover(), asked(commencedOn, today)));
    }
    found.addAll(tooMuch(claim.turnover()));
    return found;
  }

  private List<Fault> ofYears(List<StartupClaim.Turnover> stated, List<TaxYear> asked) {
    List<Fault> found = new ArrayList<>();
    List<TaxYear> missing = new ArrayList<>(asked);
    for (int i = 0; i < stated.size(); i++) {
      TaxYear year = stated.get(i).taxYear();
      missing.remove(year);
      if (!asked.contains(year)) {
        found.add(
            new Fault(
                at(i) + "/taxYear",
                "rule-tax-year-asked",
                asked.isEmpty()
                    ? "is not asked: leave it out, as no tax year has ended since it commenced"
                    : "is not asked: leave it out; it is asked of " + words(asked)));
      }
    }
    if (!missing.isEmpty()) {
      found.add(
          new Fault(
              StartupClaim.POINTER + "/turnover",
              "required",
              "must be given of the tax years %s (%s)".formatted(words(missing), definition)));
    }
    return found;
  }

  private List<Fault> tooMuch(List<StartupClaim.Turnover> stated) {
    return IntStream.range(0, stated.size())
        .filter(i -> stated.get(i).amount().compareTo(turnoverBelow) >= 0)
        .mapToObj(i ->
            new Fault(
                at(i) + "/amountPkr",
                "rule-startup-turnover",
                "must lie below PKR %s in each of the last %d tax years (%s)"
                    .formatted(turnoverBelow.amount().toPlainString(), yearsAsked, definition)))
        .toList();
  }

  private static String at(int turnover) {
    return StartupClaim.POINTER + "/turnover/" + turnover;
  }

  private static String words(List<TaxYear> years) {
    return years.stream().map(TaxYear::toString).collect(Collectors.joining(", "));
  }

  /** What a firm is certified as that is found to be a start-up on a day. */
  CertifiedStartup certified(LocalDate day) {
    TaxYear its = TaxYear.of(day);
    return new CertifiedStartup(day, its, its.plus(yearsAfter), credit, confirmed);
  }
}
