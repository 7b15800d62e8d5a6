@NullMarked
package pk.itregistry.kernel;

import org.jspecify.annotations.NullMarked;
