/** Taking an older register over: its file, its rows, and what becomes of them. */
@NullMarked
package pk.itregistry.registry.imports;

import org.jspecify.annotations.NullMarked;
