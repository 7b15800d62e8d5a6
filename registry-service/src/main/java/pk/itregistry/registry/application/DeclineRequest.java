package pk.itregistry.registry.application;

import pk.itregistry.kernel.form.Text;

/** Why an application is declined. */
record DeclineRequest(@Text(most = 1000) String reason) {}
