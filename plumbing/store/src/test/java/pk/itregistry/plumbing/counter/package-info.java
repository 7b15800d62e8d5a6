/**
 * A tiny service: a counter at which people leave notes. It has what every service has and nothing
 * more, so that what plumbing promises is proven on it.
 */
@NullMarked
package pk.itregistry.plumbing.counter;

import org.jspecify.annotations.NullMarked;
