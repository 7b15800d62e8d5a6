/** The arithmetic and the reading of the benches; their figures come from ./dev bench only. */
@NullMarked
package pk.itregistry.proof.bench;

import org.jspecify.annotations.NullMarked;
