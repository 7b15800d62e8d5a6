/**
 * Events out through the outbox and one ordered relay, events in through the inbox; what cannot be
 * taken parks its key and lets the others go on.
 */
@NullMarked
package pk.itregistry.plumbing.event;

import org.jspecify.annotations.NullMarked;
