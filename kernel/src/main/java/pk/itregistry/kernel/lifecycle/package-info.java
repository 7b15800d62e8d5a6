/**
 * The life of a thing as a table of (from, act, to, who), from which come the refusal, the acts on
 * offer, the diagram and the database constraint.
 */
@NullMarked
package pk.itregistry.kernel.lifecycle;

import org.jspecify.annotations.NullMarked;
