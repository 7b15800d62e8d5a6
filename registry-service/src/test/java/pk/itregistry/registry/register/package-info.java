@NullMarked
package pk.itregistry.registry.register;

import org.jspecify.annotations.NullMarked;
