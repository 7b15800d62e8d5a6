/**
 * The copy of the register that other services decide on: firms, authorities, certificates, fed by
 * events.
 */
@NullMarked
package pk.itregistry.plumbing.copy;

import org.jspecify.annotations.NullMarked;
