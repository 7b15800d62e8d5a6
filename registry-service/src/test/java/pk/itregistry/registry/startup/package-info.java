@NullMarked
package pk.itregistry.registry.startup;

import org.jspecify.annotations.NullMarked;
