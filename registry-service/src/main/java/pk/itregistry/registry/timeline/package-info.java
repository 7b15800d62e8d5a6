/**
 * What happened to an application, in the order in which it did: by role for its applicant, by name
 * for officers. Written with each act and never changed; the figures of the work are counted from
 * it.
 */
@NullMarked
package pk.itregistry.registry.timeline;

import org.jspecify.annotations.NullMarked;
