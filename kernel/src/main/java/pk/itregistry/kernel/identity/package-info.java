/**
 * Who and what is meant: the tax, company and bank identifiers of the country, and one id type per
 * thing of ours. Formats follow Pakistan's practice; a wrong NTN check digit warns, it never
 * refuses.
 */
@NullMarked
package pk.itregistry.kernel.identity;

import org.jspecify.annotations.NullMarked;
