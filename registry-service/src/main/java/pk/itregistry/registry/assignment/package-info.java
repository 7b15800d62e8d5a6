/**
 * Which registrar looks at which application, and until when. One at a time: who takes an
 * application has it until they hand it back, decide, the head of an office gives it to somebody
 * else, or the time is over, which nobody needs to note. Runs by system time.
 */
@NullMarked
package pk.itregistry.registry.assignment;

import org.jspecify.annotations.NullMarked;
