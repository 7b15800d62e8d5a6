/**
 * The branches of call centres: other places where a firm works, each certified by itself. The firm
 * opens one, with its place and the fee of a year; it is provisional until its place has been
 * inspected, and then certified as long as the firm is. The firm closes it when it wants to; when
 * the firm's registration ends, so do its branches (PSEB, call centre registrations; ADR 0056).
 */
@NullMarked
package pk.itregistry.registry.branch;

import org.jspecify.annotations.NullMarked;
