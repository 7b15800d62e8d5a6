package pk.itregistry.incentives.eligibility;

import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.money.Rate;

/**
 * What was due on one remittance and what was withheld beside it.
 *
 * @param due gross proceeds times the rate, rounded once, HALF_UP to the paisa
 * @param excess what was withheld above that, never less than zero
 * @param shortfall what was withheld too little, never less than zero
 */
record ExcessWithholding(Money due, Money excess, Money shortfall) {

  static ExcessWithholding of(Money gross, Rate rate, Money withheld) {
    Money due = gross.times(rate);
    Money nothing = Money.zero(gross.currency());
    return new ExcessWithholding(
        due, withheld.minus(due).max(nothing), due.minus(withheld).max(nothing));
  }
}
