package pk.itregistry.registry.inspection;

import pk.itregistry.kernel.form.Text;

/** What the inspector saw where nobody was. */
record AbsenceRequest(@Text(most = 1000) String words) {}
