/**
 * The lines of export returns: what was invoiced to whom, with an identity that survives
 * amendments. What is credited and settled on a line never exceeds its amount.
 */
@NullMarked
package pk.itregistry.exports.line;

import org.jspecify.annotations.NullMarked;
