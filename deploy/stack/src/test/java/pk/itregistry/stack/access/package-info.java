/** What is read off pages and addresses on the way to a token. */
@NullMarked
package pk.itregistry.stack.access;

import org.jspecify.annotations.NullMarked;
