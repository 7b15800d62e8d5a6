package pk.itregistry.plumbing.counter;

import pk.itregistry.kernel.form.Text;

/** Who signs. */
record SignatureRequest(@Text(most = 40) String signature) {}
