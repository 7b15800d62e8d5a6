/**
 * The register as the public may read it: firms with the certificate in force today, found by a tax
 * number or a part of a name.
 */
@NullMarked
package pk.itregistry.registry.register;

import org.jspecify.annotations.NullMarked;
