@NullMarked
package pk.itregistry.kernel.time;

import org.jspecify.annotations.NullMarked;
