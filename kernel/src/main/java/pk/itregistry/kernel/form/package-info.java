/**
 * The form of what is sent: each field says once, on its type or on the request record, how it is
 * written and how long it may be. Reading and the API's description both take it from there.
 */
@NullMarked
package pk.itregistry.kernel.form;

import org.jspecify.annotations.NullMarked;
