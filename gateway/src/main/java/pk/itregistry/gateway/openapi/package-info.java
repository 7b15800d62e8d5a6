/**
 * What the services behind the door offer, as one OpenAPI document and one page to read it on. The
 * document is joined from the services' own when the code is built; from it the door also knows
 * which operations are open to everyone.
 */
@NullMarked
package pk.itregistry.gateway.openapi;

import org.jspecify.annotations.NullMarked;
