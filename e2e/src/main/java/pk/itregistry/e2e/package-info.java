/**
 * Journeys over HTTP against the running system, through the gateway and with real tokens. The demo
 * plays one for a person to follow; the tests play it for themselves, with the refusals beside it.
 */
@NullMarked
package pk.itregistry.e2e;

import org.jspecify.annotations.NullMarked;
