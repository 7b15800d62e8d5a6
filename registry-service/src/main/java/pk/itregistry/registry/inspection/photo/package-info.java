/**
 * The photographs of an inspection: its inspector adds them on the day of the visit or later, and
 * the report names those that belong to it. Officers and the firm look at them.
 */
@NullMarked
package pk.itregistry.registry.inspection.photo;

import org.jspecify.annotations.NullMarked;
