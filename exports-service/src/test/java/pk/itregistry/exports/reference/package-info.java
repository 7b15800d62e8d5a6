/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.reference;

import org.jspecify.annotations.NullMarked;
