/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.exportreturn;

import org.jspecify.annotations.NullMarked;
