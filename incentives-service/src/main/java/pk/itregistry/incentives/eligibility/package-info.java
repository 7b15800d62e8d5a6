/**
 * Which remittances can be claimed and how much: tax withheld under section 154A of the Income Tax
 * Ordinance 2001 above what was due on that day (First Schedule, Part III, Division IVA), as a list
 * of named rules and an amount explained step by step.
 */
@NullMarked
package pk.itregistry.incentives.eligibility;

import org.jspecify.annotations.NullMarked;
