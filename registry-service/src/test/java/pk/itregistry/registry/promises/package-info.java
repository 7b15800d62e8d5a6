/** What the API promises on every act, proven on the registry's own: the shapes dear to change. */
@NullMarked
package pk.itregistry.registry.promises;

import org.jspecify.annotations.NullMarked;
