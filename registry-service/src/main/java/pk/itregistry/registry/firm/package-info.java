/**
 * The firms of the register: born when a registrar registers an application, known by their tax
 * number, owned by their applicant. A firm's registration has a life of its own; while it lives no
 * other firm can hold the same tax number.
 */
@NullMarked
package pk.itregistry.registry.firm;

import org.jspecify.annotations.NullMarked;
