/**
 * The register itself: who is in it, what they may show for it, and who may act for them. Other
 * services keep copies of it, fed by its events; none is asked to answer a request here.
 */
@NullMarked
package pk.itregistry.registry;

import org.jspecify.annotations.NullMarked;
