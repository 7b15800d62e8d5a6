@NullMarked
package pk.itregistry.registry.renewal;

import org.jspecify.annotations.NullMarked;
