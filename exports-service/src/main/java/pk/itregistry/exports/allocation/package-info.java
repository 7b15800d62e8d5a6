/**
 * What of a remittance pays which line of a return, and what was kept on the way. Never more than
 * either side holds.
 */
@NullMarked
package pk.itregistry.exports.allocation;

import org.jspecify.annotations.NullMarked;
