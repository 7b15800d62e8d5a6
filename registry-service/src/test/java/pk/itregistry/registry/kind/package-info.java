@NullMarked
package pk.itregistry.registry.kind;

import org.jspecify.annotations.NullMarked;
