/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.receipt;

import org.jspecify.annotations.NullMarked;
