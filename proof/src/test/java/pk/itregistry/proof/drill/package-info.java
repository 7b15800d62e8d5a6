/** The arithmetic of the drills, and a short race against the running system. */
@NullMarked
package pk.itregistry.proof.drill;

import org.jspecify.annotations.NullMarked;
