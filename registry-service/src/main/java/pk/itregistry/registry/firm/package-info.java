/**
 * The firms of the register: born when a registrar registers an application, known by their tax
 * number, owned by their applicant. A firm's registration has a life of its own: it is suspended,
 * reinstated, cancelled, or closed by its owner; while it lives no other firm can hold the same tax
 * number. Each version of a firm is kept with the day from which it holds, so that the register can
 * say what it knew.
 */
@NullMarked
package pk.itregistry.registry.firm;

import org.jspecify.annotations.NullMarked;
