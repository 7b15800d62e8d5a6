/** Places of the country. */
@NullMarked
package pk.itregistry.kernel.place;

import org.jspecify.annotations.NullMarked;
