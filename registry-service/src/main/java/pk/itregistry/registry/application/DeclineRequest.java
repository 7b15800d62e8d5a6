package pk.itregistry.registry.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;

/** Why an application is declined, as it was sent. */
record DeclineRequest(@Schema(required = true, maxLength = 1000) @Nullable String reason) {

  static String resolve(DeclineRequest sent, Faults faults) {
    return faults.text("/reason", sent.reason(), 1000);
  }
}
