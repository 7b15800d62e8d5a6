/** The events of registry-service. */
@NullMarked
package pk.itregistry.contracts.registry;

import org.jspecify.annotations.NullMarked;
