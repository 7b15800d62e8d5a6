/** A service with every extension of ours and as good as nothing to do with them. */
@NullMarked
package pk.itregistry.proof.equipped;

import org.jspecify.annotations.NullMarked;
