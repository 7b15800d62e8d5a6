/**
 * The one door. It looks at the form of a request, the token, how much the caller sends and how
 * fast, and passes what is left to the service that owns the path, unread: a body once it has come,
 * the answer as it comes. It knows no business rule: which paths are open without a token stands in
 * the joined OpenAPI document, where they lead in the configuration.
 */
@NullMarked
package pk.itregistry.gateway;

import org.jspecify.annotations.NullMarked;
