package pk.itregistry.incentives.ledger;

import java.util.List;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;

/**
 * One thing that happened to an order's money, as amounts on two accounts that cancel out.
 *
 * @param attempt of the payment, from 1; 0 for what happens once in an order's life
 */
public record Posting(Occasion occasion, RefundOrderId order, int attempt, List<Entry> entries) {

  /** What is posted, each at most once per order and attempt. */
  public enum Occasion {
    DECIDED,
    SET_OFF,
    DECISION_REVERSED,
    SET_OFF_REVERSED,
    ADVISED,
    PAID,
    NOT_PAID,
    RETURNED,
    RETURN_CHARGE
  }

  /** Positive debits the account, negative credits it. */
  public record Entry(Account account, Money amount) {}

  public Posting {
    entries = List.copyOf(entries);
    Money sum = entries.stream().map(Entry::amount).reduce(Money.pkr("0"), Money::plus);
    if (entries.size() < 2 || !sum.isZero()) {
      throw new IllegalArgumentException("a posting of " + occasion + " does not balance: " + sum);
    }
  }

  /** The treasury owes what was sanctioned. */
  public static Posting decided(RefundOrderId order, Money amount) {
    return of(Occasion.DECIDED, order, 0, Account.REFUND_EXPENSE, Account.REFUNDS_PAYABLE, amount);
  }

  /** A part of it meets a debt. */
  public static Posting setOff(RefundOrderId order, Money amount) {
    return of(
        Occasion.SET_OFF, order, 0, Account.REFUNDS_PAYABLE, Account.SET_OFF_CLEARING, amount);
  }

  /** The order is cancelled: nothing is owed by it. */
  public static Posting decisionReversed(RefundOrderId order, Money amount) {
    return of(
        Occasion.DECISION_REVERSED,
        order,
        0,
        Account.REFUNDS_PAYABLE,
        Account.REFUND_EXPENSE,
        amount);
  }

  /** The order is cancelled: the debts stand again that it had met. */
  public static Posting setOffReversed(RefundOrderId order, Money amount) {
    return of(
        Occasion.SET_OFF_REVERSED,
        order,
        0,
        Account.SET_OFF_CLEARING,
        Account.REFUNDS_PAYABLE,
        amount);
  }

  /** The bank was told to pay. */
  public static Posting advised(RefundOrderId order, int attempt, Money amount) {
    return of(
        Occasion.ADVISED, order, attempt, Account.REFUNDS_PAYABLE, Account.BANK_CLEARING, amount);
  }

  /** The bank paid. */
  public static Posting paid(RefundOrderId order, int attempt, Money amount) {
    return of(Occasion.PAID, order, attempt, Account.BANK_CLEARING, Account.BANK, amount);
  }

  /** The bank rejected or cancelled: it is owed again. */
  public static Posting notPaid(RefundOrderId order, int attempt, Money amount) {
    return of(
        Occasion.NOT_PAID, order, attempt, Account.BANK_CLEARING, Account.REFUNDS_PAYABLE, amount);
  }

  /** What was paid came back: it is owed again. */
  public static Posting returned(RefundOrderId order, int attempt, Money amount) {
    return of(Occasion.RETURNED, order, attempt, Account.BANK, Account.REFUNDS_PAYABLE, amount);
  }

  /** The bank kept a part of what came back. */
  public static Posting chargeOfReturn(RefundOrderId order, int attempt, Money amount) {
    return of(Occasion.RETURN_CHARGE, order, attempt, Account.BANK_CHARGES, Account.BANK, amount);
  }

  private static Posting of(
      Occasion occasion,
      RefundOrderId order,
      int attempt,
      Account debit,
      Account credit,
      Money amount) {
    return new Posting(
        occasion,
        order,
        attempt,
        List.of(new Entry(debit, amount), new Entry(credit, amount.negated())));
  }
}
