package pk.itregistry.incentives.refundorder;

import pk.itregistry.kernel.form.Text;

/** Why an order is to be cancelled. */
record CancellationProposal(@Text(most = 1000) String reason) {}
