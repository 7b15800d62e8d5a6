/**
 * The world outside the register as it needs it: so far the gateway that takes fees. Each port has
 * a stand-in for demo and tests; a production installation refuses to start with one.
 */
@NullMarked
package pk.itregistry.registry.outside;

import org.jspecify.annotations.NullMarked;
