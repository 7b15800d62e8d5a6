package pk.itregistry.incentives.ledger;

/** Where the money of refunds stands. */
public enum Account {
  /** What refunds have cost the treasury. */
  REFUND_EXPENSE,
  /** What is owed by decision and neither set off nor advised yet. */
  REFUNDS_PAYABLE,
  /** Taken from refunds for debts, on its way to those taxes. */
  SET_OFF_CLEARING,
  /** Advised to the bank and not reported yet. */
  BANK_CLEARING,
  /** Paid by the bank. */
  BANK,
  /** What the bank kept of refunds that came back. */
  BANK_CHARGES
}
