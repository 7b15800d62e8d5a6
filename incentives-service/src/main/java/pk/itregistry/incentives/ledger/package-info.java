/**
 * Double entry over refunds: what the treasury owes by decision, what was set off, advised, paid
 * and returned. Postings sum to zero and are never changed.
 */
@NullMarked
package pk.itregistry.incentives.ledger;

import org.jspecify.annotations.NullMarked;
