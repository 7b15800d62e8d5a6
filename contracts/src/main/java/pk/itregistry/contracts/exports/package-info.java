/** The events of exports-service. */
@NullMarked
package pk.itregistry.contracts.exports;

import org.jspecify.annotations.NullMarked;
