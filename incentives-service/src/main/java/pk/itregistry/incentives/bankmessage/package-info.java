/**
 * The messages exchanged with the paying bank (ISO 20022): pain.001.001.09 out, pain.002.001.10 and
 * camt.054.001.08 in, read without trusting them.
 */
@NullMarked
package pk.itregistry.incentives.bankmessage;

import org.jspecify.annotations.NullMarked;
