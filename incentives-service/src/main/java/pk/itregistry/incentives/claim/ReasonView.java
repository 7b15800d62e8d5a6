package pk.itregistry.incentives.claim;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason for giving less, by its code. */
@Schema(name = "ReductionReasonWords")
record ReasonView(ReductionReason code, String words) {

  /** All reasons. */
  @Schema(name = "ReductionReasons")
  record Listed(List<ReasonView> items) {}

  static Listed all() {
    return new Listed(
        Arrays.stream(ReductionReason.values())
            .map(reason -> new ReasonView(reason, reason.words()))
            .toList());
  }
}
