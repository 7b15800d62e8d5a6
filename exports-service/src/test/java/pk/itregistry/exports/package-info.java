/** Tests of the whole service: the journey, the doors, what is generated from code. */
@NullMarked
package pk.itregistry.exports;

import org.jspecify.annotations.NullMarked;
