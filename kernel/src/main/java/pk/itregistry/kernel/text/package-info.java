/** How text is read, cut and compared, whatever spelling it came in. */
@NullMarked
package pk.itregistry.kernel.text;

import org.jspecify.annotations.NullMarked;
