/**
 * How a request comes over the wire (RFC 9112), at every door alike: what is no HTTP, or comes too
 * slowly, is refused with a problem as anything else is. Hooks into Vert.x, which has none of its
 * own that Quarkus lets through (docs/adr/0038).
 */
@NullMarked
package pk.itregistry.plumbing.wire;

import org.jspecify.annotations.NullMarked;
