@NullMarked
package pk.itregistry.kernel.money;

import org.jspecify.annotations.NullMarked;
