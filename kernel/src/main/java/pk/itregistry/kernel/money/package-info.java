/**
 * Decimal money with its currency, exchange rates as the bank stated them, and tax rates. Rounding
 * is written once: HALF_UP to the currency's own scale.
 */
@NullMarked
package pk.itregistry.kernel.money;

import org.jspecify.annotations.NullMarked;
