/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.outside;

import org.jspecify.annotations.NullMarked;
