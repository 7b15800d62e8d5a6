package pk.itregistry.exports.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;

/** The days on which a currency was or is money; a missing day means that there is no bound. */
record CurrencyInUse(String code, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

  void check(String pointer, LocalDate day, Faults faults) {
    if (lastDay != null && day.isAfter(lastDay)) {
      faults.add(
          pointer,
          "rule-currency-withdrawn",
          "%s was withdrawn, its last day was %s; this is of %s".formatted(code, lastDay, day));
    } else if (firstDay != null && day.isBefore(firstDay)) {
      faults.add(
          pointer,
          "rule-currency-not-yet",
          "%s came on %s only; this is of %s".formatted(code, firstDay, day));
    }
  }
}
