package pk.itregistry.plumbing.ops;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;

/** Whose parked events are to be tried again, as it was sent. */
record RetryRequest(
    @Schema(
            required = true,
            maxLength = 200,
            examples = "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f",
            description = "As listed with the parked events.")
        @Nullable String subject) {

  static String resolve(RetryRequest sent, Faults faults) {
    return faults.text("/subject", sent.subject(), 200);
  }
}
