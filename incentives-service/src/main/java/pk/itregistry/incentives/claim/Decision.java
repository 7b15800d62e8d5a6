package pk.itregistry.incentives.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Faults;

/** What becomes of a proposal. */
record Decision(Outcome outcome, @Text(most = 1000) @Nullable String reason) implements Checked {

  /** Accept the proposal as it is, or send it back to the officer. */
  @Schema(name = "DecisionOutcome")
  enum Outcome {
    ACCEPT,
    SEND_BACK
  }

  @Override
  public void check(Faults faults) {
    if (outcome == Outcome.SEND_BACK && reason == null) {
      faults.add("/reason", "required", "must be given");
    }
  }
}
