/** Tests of the queue and the figures. */
@NullMarked
package pk.itregistry.registry.work;

import org.jspecify.annotations.NullMarked;
