/**
 * What firms exported, what the banks say came in, how the two match. One package a feature; a
 * feature knows another only by its public types.
 */
@NullMarked
package pk.itregistry.exports;

import org.jspecify.annotations.NullMarked;
