/** Tests of the feature of the same name. */
@NullMarked
package pk.itregistry.exports.allocation;

import org.jspecify.annotations.NullMarked;
