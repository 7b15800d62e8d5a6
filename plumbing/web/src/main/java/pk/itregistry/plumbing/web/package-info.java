/**
 * What every door of the system says and reads alike, the gateway's as a service's: a request's
 * trace, a problem, a path, and tokens that were found good. Of no framework.
 */
@NullMarked
package pk.itregistry.plumbing.web;

import org.jspecify.annotations.NullMarked;
