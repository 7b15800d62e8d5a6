/**
 * Dated reference data with its source: purpose codes of the central bank, service categories of
 * the income-tax law, rates of withholding under section 154A, the banks that IBANs name.
 */
@NullMarked
package pk.itregistry.exports.reference;

import org.jspecify.annotations.NullMarked;
