/** Words for the registry's tests: applications and firms made through the doors. */
@NullMarked
package pk.itregistry.registry.testkit;

import org.jspecify.annotations.NullMarked;
