/** Tests of the inspections of call centres. */
@NullMarked
package pk.itregistry.registry.inspection;

import org.jspecify.annotations.NullMarked;
