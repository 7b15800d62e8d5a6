/**
 * The instruction to the bank to pay an order, released by two treasury officers, and what the bank
 * reports of it.
 */
@NullMarked
package pk.itregistry.incentives.payment;

import org.jspecify.annotations.NullMarked;
