/**
 * Inward payments as the banks certified them. A bank records, reissues and reverses its own; the
 * tax authority confirms what was withheld; a payment belongs to the firm whose tax number the bank
 * named.
 */
@NullMarked
package pk.itregistry.exports.remittance;

import org.jspecify.annotations.NullMarked;
