package pk.itregistry.registry.renewal;

import pk.itregistry.kernel.form.Text;

/** Why a renewal goes back to its firm, or is declined. */
record RenewalReasonRequest(@Text(most = 1000) String reason) {}
