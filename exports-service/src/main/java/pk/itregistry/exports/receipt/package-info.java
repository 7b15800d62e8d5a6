/**
 * Signed receipts for every filing: proof for the firm, verifiable by anyone with a published key
 * for ever, and recoverable by the key of a request whose answer was lost.
 */
@NullMarked
package pk.itregistry.exports.receipt;

import org.jspecify.annotations.NullMarked;
