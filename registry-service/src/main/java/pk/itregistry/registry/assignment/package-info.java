/**
 * Which registrar looks at what waits for one, and until when: an application, or a request for a
 * change. One at a time: who takes it has it until they hand it back, decide, the head of an office
 * gives it to somebody else, or the time is over, which nobody needs to note. Runs by system time.
 */
@NullMarked
package pk.itregistry.registry.assignment;

import org.jspecify.annotations.NullMarked;
