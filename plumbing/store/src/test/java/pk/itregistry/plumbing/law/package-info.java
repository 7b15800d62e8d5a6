/** What is due on a day, without a server. */
@NullMarked
package pk.itregistry.plumbing.law;

import org.jspecify.annotations.NullMarked;
