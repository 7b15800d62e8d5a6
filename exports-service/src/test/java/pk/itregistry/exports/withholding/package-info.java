/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.withholding;

import org.jspecify.annotations.NullMarked;
