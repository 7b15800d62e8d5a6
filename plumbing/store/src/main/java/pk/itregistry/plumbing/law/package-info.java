/**
 * The law that more than one service goes by, as dated rows with their citation. It stands once, in
 * one migration, and one function says what is due on a day; who asks may differ, the answer not.
 */
@NullMarked
package pk.itregistry.plumbing.law;

import org.jspecify.annotations.NullMarked;
