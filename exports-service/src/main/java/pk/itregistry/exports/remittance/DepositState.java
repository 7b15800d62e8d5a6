package pk.itregistry.exports.remittance;

/** How far the deposit of what was withheld is known. */
enum DepositState {
  /** Nothing was withheld. */
  NONE,
  TO_ASK,
  CONFIRMED,
  REFUSED
}
