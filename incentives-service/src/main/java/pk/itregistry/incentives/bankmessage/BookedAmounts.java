package pk.itregistry.incentives.bankmessage;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pk.itregistry.incentives.bankmessage.BankReport.Amount;

/**
 * What an entry of an account says of the amounts of its transactions. Each may stand in three
 * places, before or after the charges; what was booked on the account is the entry's own amount.
 */
final class BookedAmounts {
  private BookedAmounts() {}

  /** The amount that moved, of each transaction; none where nothing sure is said of it. */
  static List<Optional<Amount>> of(Element entry, List<Element> transactions) {
    return transactions.size() == 1
        ? List.of(alone(entry, transactions.getFirst()))
        : together(entry, transactions);
  }

  private static Optional<Amount> alone(Element entry, Element transaction) {
    BigDecimal kept = Charges.of(transaction).or(() -> Charges.of(entry)).orElse(BigDecimal.ZERO);
    Optional<Amount> own = first(transaction, kept, "Amt", "AmtDtls/TxAmt/Amt");
    Optional<Amount> booked = first(entry, kept, "Amt");
    if (own.isEmpty() || booked.isEmpty()) {
      return booked.or(() -> own);
    }
    if (kept.signum() > 0 && booked.get().back().compareTo(own.get().back().add(kept)) == 0) {
      // A payment and its charge together; the transaction is the payment.
      return own;
    }
    // More on the account than in its transaction, or other money, is for a person to look at.
    return booked.filter(entered ->
        entered.currency().equals(own.get().currency())
            && entered.back().compareTo(own.get().back()) <= 0);
  }

  private static List<Optional<Amount>> together(Element entry, List<Element> transactions) {
    List<Optional<Amount>> own =
        transactions.stream()
            .map(transaction ->
                first(
                    transaction,
                    Charges.of(transaction).orElse(BigDecimal.ZERO),
                    "Amt",
                    "AmtDtls/TxAmt/Amt",
                    "AmtDtls/InstdAmt/Amt"))
            .toList();
    Optional<BigDecimal> booked = first(entry, BigDecimal.ZERO, "Amt").map(Amount::back);
    boolean before =
        booked.isPresent()
            && booked.get().compareTo(sum(own, Amount::back)) != 0
            && booked.get().compareTo(sum(own, one -> less(one).back())) == 0;
    return before ? own.stream().map(amount -> amount.map(BookedAmounts::less)).toList() : own;
  }

  private static Amount less(Amount before) {
    return new Amount(before.back().subtract(before.charge()), before.charge(), before.currency());
  }

  private static BigDecimal sum(
      Collection<Optional<Amount>> amounts, Function<Amount, BigDecimal> part) {
    return amounts.stream()
        .flatMap(Optional::stream)
        .map(part)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<Amount> first(Element said, BigDecimal charge, String... paths) {
    return Stream.of(paths)
        .flatMap(path -> said.part(path).stream())
        .flatMap(at -> read(at, charge).stream())
        .findFirst();
  }

  private static Optional<Amount> read(Element at, BigDecimal charge) {
    return Facets.amount(at.text())
        .flatMap(
            amount -> at.attribute("Ccy").map(currency -> new Amount(amount, charge, currency)));
  }
}
