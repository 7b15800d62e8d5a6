/** How the kernel's values stand in columns: in their canonical form, as text. */
@NullMarked
package pk.itregistry.registry.stored;

import org.jspecify.annotations.NullMarked;
