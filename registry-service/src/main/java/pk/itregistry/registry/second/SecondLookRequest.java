package pk.itregistry.registry.second;

import pk.itregistry.kernel.form.Text;

/** What another registrar is asked about an application. */
record SecondLookRequest(@Text(most = 1000) String question) {}
