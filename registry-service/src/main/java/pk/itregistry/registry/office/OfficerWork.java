package pk.itregistry.registry.office;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.problem.Faults;

/** Where somebody works, as what, from when until when. */
record OfficerWork(
    @Schema(description = "The name that others see.") @Text(most = 100) String name,
    @Schema(description = "The office; whoever has none works for the whole country.")
        @Nullable OfficeId office,
    @Entries(least = 1, most = 4) List<Duty> duties,
    @Schema(description = "The first day; when missing, today, or what it has been so far.")
        @Nullable LocalDate from,
    @Schema(description = "The first day on which they do not work any more.")
        @Nullable LocalDate until,
    @Nullable Absence absence)
    implements Checked {

  /** Days on which nothing is given to them: from the first to the day on which they are back. */
  @Schema(name = "OfficerAbsence")
  record Absence(LocalDate from, LocalDate until) implements Checked {
    @Override
    public void check(Faults faults) {
      refuseBackwards(faults, from, until);
    }
  }

  @Override
  public void check(Faults faults) {
    refuseBackwards(faults, from, until);
  }

  private static void refuseBackwards(
      Faults faults, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null && until != null && !from.isBefore(until)) {
      faults.add("/until", "rule-after-from", "must lie after " + from);
    }
  }
}
