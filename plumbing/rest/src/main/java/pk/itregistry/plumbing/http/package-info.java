/**
 * HTTP in and out: strict bodies whose faults are told at once, problems (RFC 9457), answers with
 * their version and place.
 */
@NullMarked
package pk.itregistry.plumbing.http;

import org.jspecify.annotations.NullMarked;
