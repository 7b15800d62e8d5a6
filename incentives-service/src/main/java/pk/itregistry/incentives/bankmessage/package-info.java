/**
 * The messages exchanged with the paying bank (ISO 20022): pain.001.001.09 out, pain.002 and
 * camt.054 in, in any version and dialect whose structure is the same, read without trusting them.
 */
@NullMarked
package pk.itregistry.incentives.bankmessage;

import org.jspecify.annotations.NullMarked;
