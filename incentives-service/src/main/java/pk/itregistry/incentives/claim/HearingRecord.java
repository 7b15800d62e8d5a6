package pk.itregistry.incentives.claim;

import pk.itregistry.kernel.form.Text;

/** What the firm said, or that it kept silent. */
record HearingRecord(Hearing.Result result, @Text(most = 2000) String record) {}
