/**
 * What stays true when things die: load with processes killed, races, a broker away; and the
 * negative controls that show that each check can fail.
 */
@NullMarked
package pk.itregistry.proof.drill;

import org.jspecify.annotations.NullMarked;
