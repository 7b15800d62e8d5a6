/**
 * The electronic proceeds realisation certificate (e-PRC, form V-148 of October 2025): its fields
 * as a bank sends them, the rules they must keep, and what is only worth a warning.
 */
@NullMarked
package pk.itregistry.exports.eprc;

import org.jspecify.annotations.NullMarked;
