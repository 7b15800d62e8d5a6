/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.register;

import org.jspecify.annotations.NullMarked;
