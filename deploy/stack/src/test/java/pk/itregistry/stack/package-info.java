/** The parts of the stack that need no process. */
@NullMarked
package pk.itregistry.stack;

import org.jspecify.annotations.NullMarked;
