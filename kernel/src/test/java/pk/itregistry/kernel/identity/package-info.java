@NullMarked
package pk.itregistry.kernel.identity;

import org.jspecify.annotations.NullMarked;
