package pk.itregistry.registry.firm;

import pk.itregistry.kernel.form.Text;

/** Why a second registrar does not agree with a measure. */
record RejectedMeasure(@Text(most = 1000) String reason) {}
