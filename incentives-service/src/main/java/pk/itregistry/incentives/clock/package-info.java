/**
 * The refund clock of section 170(4): an order is served within sixty days of the receipt of the
 * claim. Derived from days when read; nothing pauses it.
 */
@NullMarked
package pk.itregistry.incentives.clock;

import org.jspecify.annotations.NullMarked;
