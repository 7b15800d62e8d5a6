/**
 * Which schemes stand, who may claim what, how a claim is decided, paid and accounted for. Features
 * know each other downwards only: a claim knows its order, an order its payment, a payment the
 * ledger; what has to go up goes through an interface that the lower one declares.
 */
@NullMarked
package pk.itregistry.incentives;

import org.jspecify.annotations.NullMarked;
