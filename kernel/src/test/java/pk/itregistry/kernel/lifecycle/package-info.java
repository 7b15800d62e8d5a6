@NullMarked
package pk.itregistry.kernel.lifecycle;

import org.jspecify.annotations.NullMarked;
