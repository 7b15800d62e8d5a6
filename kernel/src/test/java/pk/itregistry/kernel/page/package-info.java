@NullMarked
package pk.itregistry.kernel.page;

import org.jspecify.annotations.NullMarked;
