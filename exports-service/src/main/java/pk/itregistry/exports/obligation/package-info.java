/**
 * Which periods a firm owes a return for. Filing fulfils one; whether it is open, fulfilled or late
 * is told from business dates when read.
 */
@NullMarked
package pk.itregistry.exports.obligation;

import org.jspecify.annotations.NullMarked;
