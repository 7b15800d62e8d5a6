/**
 * Calendar facts: legal days are Asia/Karachi days, tax periods are months or quarters, the fiscal
 * year runs from 1 July to 30 June and is named by the year it ends in.
 */
@NullMarked
package pk.itregistry.kernel.time;

import org.jspecify.annotations.NullMarked;
