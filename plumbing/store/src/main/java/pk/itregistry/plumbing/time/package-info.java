/** System time for machines, business time for everything legal. */
@NullMarked
package pk.itregistry.plumbing.time;

import org.jspecify.annotations.NullMarked;
