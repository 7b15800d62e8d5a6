/**
 * The register as it is read: a firm with the certificate in force today, for whoever may act for
 * it, and what the public may know, found by a tax number or a part of a name.
 */
@NullMarked
package pk.itregistry.registry.register;

import org.jspecify.annotations.NullMarked;
