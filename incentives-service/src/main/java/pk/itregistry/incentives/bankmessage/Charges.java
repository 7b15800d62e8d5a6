package pk.itregistry.incentives.bankmessage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a bank says it charged, in the forms that the versions of camt.054 have for it. */
final class Charges {
  private Charges() {}

  /** The sum of what it kept; none when nothing is said of it, or nothing that can be read. */
  static Optional<BigDecimal> of(Element said) {
    return said.parts("Chrgs").stream()
        .flatMap(charges -> total(charges).stream())
        .reduce(BigDecimal::add)
        .filter(total -> total.signum() > 0);
  }

  private static Optional<BigDecimal> total(Element charges) {
    Optional<BigDecimal> total = charges.text("TtlChrgsAndTaxAmt").flatMap(Facets::amount);
    return total.isPresent() ? total : sum(charges);
  }

  // Version 2 has the record's fields beside each other in the charges themselves.
  private static Optional<BigDecimal> sum(Element charges) {
    List<Element> records =
        charges.parts("Rcrd").isEmpty() ? List.of(charges) : charges.parts("Rcrd");
    return records.stream()
        .filter(Charges::kept)
        .flatMap(record ->
            record
                .text("Amt")
                .flatMap(Facets::amount)
                .map(amount -> signed(record, amount))
                .stream())
        .reduce(BigDecimal::add);
  }

  // A charge that is not included is taken from the account by itself.
  private static boolean kept(Element record) {
    return record
        .text("ChrgInclInd")
        .map(said -> !said.equals("false") && !said.equals("0"))
        .orElse(true);
  }

  private static BigDecimal signed(Element record, BigDecimal amount) {
    return record.text("CdtDbtInd").filter("CRDT"::equals).isPresent() ? amount.negate() : amount;
  }
}
