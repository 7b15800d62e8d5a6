/** Digests of what was sent and of what was done. */
@NullMarked
package pk.itregistry.plumbing.digest;

import org.jspecify.annotations.NullMarked;
