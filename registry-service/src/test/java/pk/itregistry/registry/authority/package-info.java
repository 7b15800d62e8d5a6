@NullMarked
package pk.itregistry.registry.authority;

import org.jspecify.annotations.NullMarked;
