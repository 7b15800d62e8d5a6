/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.deposit;

import org.jspecify.annotations.NullMarked;
