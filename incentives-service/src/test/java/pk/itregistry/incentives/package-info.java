/** The whole of incentives-service over HTTP, and the laws of its house. */
@NullMarked
package pk.itregistry.incentives;

import org.jspecify.annotations.NullMarked;
