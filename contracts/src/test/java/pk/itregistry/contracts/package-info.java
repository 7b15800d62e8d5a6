/** The wire form of every event, as golden files that producers and consumers both test against. */
@NullMarked
package pk.itregistry.contracts;

import org.jspecify.annotations.NullMarked;
