/**
 * Once: a write with an Idempotency-Key takes effect once, and its answer is kept in the same
 * transaction.
 */
@NullMarked
package pk.itregistry.plumbing.once;

import org.jspecify.annotations.NullMarked;
