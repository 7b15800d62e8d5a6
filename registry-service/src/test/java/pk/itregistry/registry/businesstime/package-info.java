@NullMarked
package pk.itregistry.registry.businesstime;

import org.jspecify.annotations.NullMarked;
