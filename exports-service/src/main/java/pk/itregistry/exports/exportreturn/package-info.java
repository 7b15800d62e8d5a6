/**
 * Export returns: one live version per firm and period, filed whole by whoever may file for the
 * firm, amended or withdrawn later. Lines keep their identity across versions.
 */
@NullMarked
package pk.itregistry.exports.exportreturn;

import org.jspecify.annotations.NullMarked;
