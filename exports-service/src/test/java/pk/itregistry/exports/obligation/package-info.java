/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.obligation;

import org.jspecify.annotations.NullMarked;
