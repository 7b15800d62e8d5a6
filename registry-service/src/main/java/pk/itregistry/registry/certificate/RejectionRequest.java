package pk.itregistry.registry.certificate;

import pk.itregistry.kernel.form.Text;

/** Why a second registrar does not agree with a correction. */
record RejectionRequest(@Text(most = 1000) String reason) {}
