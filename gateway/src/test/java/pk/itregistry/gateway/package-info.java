/** The door tried from outside: a real service stands behind it, tokens come from the issuer. */
@NullMarked
package pk.itregistry.gateway;

import org.jspecify.annotations.NullMarked;
