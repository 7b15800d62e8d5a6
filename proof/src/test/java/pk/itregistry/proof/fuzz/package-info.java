/** A short fuzz of the running system, and that a fault would be seen. */
@NullMarked
package pk.itregistry.proof.fuzz;

import org.jspecify.annotations.NullMarked;
