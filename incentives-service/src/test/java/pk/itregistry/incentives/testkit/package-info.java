/** Neighbours' voices and the acts of people, in words that tests share. */
@NullMarked
package pk.itregistry.incentives.testkit;

import org.jspecify.annotations.NullMarked;
