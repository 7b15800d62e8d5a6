/**
 * The installation's business time, which decides everything legal. It runs with system time in
 * production; in demo and sandbox an administrator may move it forward, and every service follows
 * by the event.
 */
@NullMarked
package pk.itregistry.registry.businesstime;

import org.jspecify.annotations.NullMarked;
