package pk.itregistry.registry.inspection;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.PhotoId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.inspection.photo.ReportedPhotos;

/** What the inspector found at a place. */
@Schema(name = "InspectionReportRequest")
record ReportRequest(
    Outcome outcome,
    LocalDate visitedOn,
    @Schema(description = "What the firm reads.") @Text(most = 4000) String findings,
    @Schema(description = "The rule that the place does not keep; where it failed.")
        @Text(most = 300)
        @Nullable String citation,
    @Schema(description = "Which of the photographs belong to the report; the others are deleted.")
        @Entries(most = ReportedPhotos.MOST)
        List<PhotoId> photos)
    implements Checked {
  /** Whether the place was found in order. */
  @Schema(name = "InspectionOutcome")
  enum Outcome {
    PASSED,
    FAILED
  }

  @Override
  public void check(Faults faults) {
    if (outcome == Outcome.FAILED && citation == null) {
      faults.add("/citation", "required", "must be given: the rule that the place does not keep");
    }
  }

  boolean passed() {
    return outcome == Outcome.PASSED;
  }
}
