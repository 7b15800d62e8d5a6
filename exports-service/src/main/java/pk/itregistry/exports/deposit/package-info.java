/**
 * Whether what a bank withheld was paid in. The tax authority is asked after the remittance is
 * recorded, again and again until it answers, and a deposit is never used up beyond its amount.
 */
@NullMarked
package pk.itregistry.exports.deposit;

import org.jspecify.annotations.NullMarked;
