/** The events of incentives-service. */
@NullMarked
package pk.itregistry.contracts.incentives;

import org.jspecify.annotations.NullMarked;
