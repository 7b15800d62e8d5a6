/** Tests of offices and officers. */
@NullMarked
package pk.itregistry.registry.office;

import org.jspecify.annotations.NullMarked;
