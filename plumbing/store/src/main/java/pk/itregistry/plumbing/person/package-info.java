/**
 * How services know a person by a number that none of them tells another: the keyed hash of the
 * CNIC. Whoever has the key and a CNIC finds the person's things; nobody reads a CNIC from them.
 */
@NullMarked
package pk.itregistry.plumbing.person;

import org.jspecify.annotations.NullMarked;
