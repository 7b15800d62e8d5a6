/**
 * Holds an HTTP answer against the OpenAPI document: an operation that exists, a status it
 * documents, a body of the documented media type and schema.
 */
@NullMarked
package pk.itregistry.conformance;

import org.jspecify.annotations.NullMarked;
