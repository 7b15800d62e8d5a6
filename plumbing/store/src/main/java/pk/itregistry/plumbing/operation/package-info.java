/**
 * Long work that somebody asked for: an answer at once (202), then piece by piece, each in a
 * transaction with the progress that it is, so that it goes on after a crash where it was, and
 * nothing is done twice. Where much is asked for, each has its turn. Who may read or stop it, the
 * service's own door says.
 */
@NullMarked
package pk.itregistry.plumbing.operation;

import org.jspecify.annotations.NullMarked;
