@NullMarked
package pk.itregistry.registry.firm;

import org.jspecify.annotations.NullMarked;
