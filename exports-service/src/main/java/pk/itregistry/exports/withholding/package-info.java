/**
 * What a bank must withhold at realisation under section 154A of the Income Tax Ordinance 2001,
 * answered before it does so: certified on that day or not, the rate, the tax due, and why.
 */
@NullMarked
package pk.itregistry.exports.withholding;

import org.jspecify.annotations.NullMarked;
