/**
 * The one way in which a thing is changed: admit, Once, lock, If-Match, read the body, act, flush,
 * tell, show. A feature says what is its own ({@link pk.itregistry.plumbing.write.Things}).
 */
@NullMarked
package pk.itregistry.plumbing.write;

import org.jspecify.annotations.NullMarked;
