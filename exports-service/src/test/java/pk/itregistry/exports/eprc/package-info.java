/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.eprc;

import org.jspecify.annotations.NullMarked;
