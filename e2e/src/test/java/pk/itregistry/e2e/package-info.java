/** The journeys and the refusals beside them, against the running system. */
@NullMarked
package pk.itregistry.e2e;

import org.jspecify.annotations.NullMarked;
