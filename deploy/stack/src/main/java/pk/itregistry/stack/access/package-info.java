/**
 * How a script or a test gets in: where the running stack is, who there is and what each may, and
 * access tokens for its people and machines by the same ways that real ones use (sign-in page with
 * code and PKCE, signed client assertion). Needs only the JDK and nimbus, so that any module's
 * tests may use it.
 */
@NullMarked
package pk.itregistry.stack.access;

import org.jspecify.annotations.NullMarked;
