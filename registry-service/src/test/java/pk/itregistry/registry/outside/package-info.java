@NullMarked
package pk.itregistry.registry.outside;

import org.jspecify.annotations.NullMarked;
