/** A service that does nothing: how long Quarkus itself takes to start. */
@NullMarked
package pk.itregistry.proof.empty;

import org.jspecify.annotations.NullMarked;
