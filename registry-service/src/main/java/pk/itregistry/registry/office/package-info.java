/**
 * The offices of the registry, the provinces that each looks after, and the officers who work there
 * from a day until a day. An administrator names them; what an officer may do follows from their
 * roles at the identity server, and where they work decides what their queue shows. Whoever is
 * named nowhere works for the whole country.
 */
@NullMarked
package pk.itregistry.registry.office;

import org.jspecify.annotations.NullMarked;
