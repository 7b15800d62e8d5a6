/**
 * What crosses a service's border: one record per event, carrying the whole public state of its
 * aggregate and its version, so that a consumer upserts when newer and never has to call back. Type
 * strings are written, never derived; a published one never changes its meaning.
 */
@NullMarked
package pk.itregistry.contracts;

import org.jspecify.annotations.NullMarked;
