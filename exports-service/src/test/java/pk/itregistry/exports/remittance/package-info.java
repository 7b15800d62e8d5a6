/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.remittance;

import org.jspecify.annotations.NullMarked;
