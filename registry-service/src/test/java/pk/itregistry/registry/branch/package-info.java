/** Tests of the branchs of call centres. */
@NullMarked
package pk.itregistry.registry.branch;

import org.jspecify.annotations.NullMarked;
