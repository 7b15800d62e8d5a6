/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.line;

import org.jspecify.annotations.NullMarked;
