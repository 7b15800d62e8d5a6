/** A whole system of one's own, for a bench, a drill or the fuzz. */
@NullMarked
package pk.itregistry.proof.stack;

import org.jspecify.annotations.NullMarked;
