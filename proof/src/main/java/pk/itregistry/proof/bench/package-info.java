/**
 * How fast it is, always as a ratio in one run against something fixed on the same machine: what a
 * database, a proxy, a broker or an empty service does with the same work.
 */
@NullMarked
package pk.itregistry.proof.bench;

import org.jspecify.annotations.NullMarked;
