/** Calendar facts: legal days are Asia/Karachi days, tax periods are months or quarters. */
@NullMarked
package pk.itregistry.kernel.time;

import org.jspecify.annotations.NullMarked;
