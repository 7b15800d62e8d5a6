/**
 * What happened to a claim, its order and its payment, for both sides to see: by role for the firm,
 * by person for officers. Written in the transaction of each act, never changed.
 */
@NullMarked
package pk.itregistry.incentives.timeline;

import org.jspecify.annotations.NullMarked;
