@NullMarked
package pk.itregistry.registry.credential;

import org.jspecify.annotations.NullMarked;
