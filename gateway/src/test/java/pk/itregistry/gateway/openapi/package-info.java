/** How the joined document is made from the services' own, and what has to hold of it. */
@NullMarked
package pk.itregistry.gateway.openapi;

import org.jspecify.annotations.NullMarked;
