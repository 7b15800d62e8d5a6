package pk.itregistry.exports.exportreturn;

import java.util.List;
import pk.itregistry.exports.line.LineEntry;
import pk.itregistry.kernel.time.TaxPeriod;

/** A whole return as stated, form checked. */
record Filing(TaxPeriod period, boolean nil, List<LineEntry> lines, String declarant) {}
