/** What every operation's description says without being told: authority, headers, problems. */
@NullMarked
package pk.itregistry.plumbing.openapi;

import org.jspecify.annotations.NullMarked;
