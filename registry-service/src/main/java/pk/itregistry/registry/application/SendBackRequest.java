package pk.itregistry.registry.application;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Faults;

/** Why an application goes back to its applicant. */
@Schema(name = "ReturnRequest")
record SendBackRequest(@Entries(least = 1, most = 20) List<Reason> reasons) {
  private static final Set<String> FIELDS =
      Set.of(
          "/kind",
          "/name",
          "/ntn",
          "/cuin",
          "/payoutIban",
          "/exportingSince",
          "/address",
          "/address/line",
          "/address/city",
          "/address/province",
          "/contactEmail");

  /** One field and what is wrong with it. */
  @Schema(name = "StatedReturnReason")
  record Reason(
      @Schema(description = "A JSON Pointer into the application.") @Text(most = 40) String pointer,
      @Text(most = 500) String reason)
      implements Checked {

    @Override
    public void check(Faults faults) {
      if (pointer != null && !FIELDS.contains(pointer)) {
        faults.add(
            "/pointer",
            "unknown-field",
            "must point at a field of the application, such as /payoutIban");
      }
    }
  }

  /** As the application keeps them. */
  List<ReturnReason> kept() {
    return reasons.stream()
        .map(stated -> new ReturnReason(stated.pointer(), stated.reason()))
        .toList();
  }
}
