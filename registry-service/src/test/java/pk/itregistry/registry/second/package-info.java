/** Tests of second looks. */
@NullMarked
package pk.itregistry.registry.second;

import org.jspecify.annotations.NullMarked;
