/** Changes that firms ask for, plain and over HTTP. */
@NullMarked
package pk.itregistry.registry.change;

import org.jspecify.annotations.NullMarked;
