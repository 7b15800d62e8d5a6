/** Each kind of deviation is seen, and a good answer has none. */
@NullMarked
package pk.itregistry.conformance;

import org.jspecify.annotations.NullMarked;
