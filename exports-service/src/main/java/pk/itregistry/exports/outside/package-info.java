/**
 * The world outside this product: the tax authority, behind a port. In demo and tests a stand-in
 * answers in its place; production refuses to start with it.
 */
@NullMarked
package pk.itregistry.exports.outside;

import org.jspecify.annotations.NullMarked;
