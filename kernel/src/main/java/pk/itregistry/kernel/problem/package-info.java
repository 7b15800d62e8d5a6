/**
 * What can be refused, as a finite, listed set with stable codes (RFC 9457), and the collector that
 * names every fault of a request at once.
 */
@NullMarked
package pk.itregistry.kernel.problem;

import org.jspecify.annotations.NullMarked;
