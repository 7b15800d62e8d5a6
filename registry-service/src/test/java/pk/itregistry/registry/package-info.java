@NullMarked
package pk.itregistry.registry;

import org.jspecify.annotations.NullMarked;
