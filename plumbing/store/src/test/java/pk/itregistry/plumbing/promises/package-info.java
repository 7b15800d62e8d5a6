/** What the API promises on every act, proven on a tiny service: the shapes dear to change. */
@NullMarked
package pk.itregistry.plumbing.promises;

import org.jspecify.annotations.NullMarked;
