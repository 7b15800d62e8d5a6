/**
 * Requests made from the OpenAPI document (valid, nearly valid, hostile) through the gateway, each
 * answer held against the document.
 */
@NullMarked
package pk.itregistry.proof.fuzz;

import org.jspecify.annotations.NullMarked;
