package pk.itregistry.registry.office;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.identity.OfficerId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * An officer as shown.
 *
 * @param office where they work; missing for whoever works for the whole country
 * @param lastDay the last day on which they work
 * @param absence when nothing is given to them
 */
@Schema(name = "Officer")
record OfficerView(
    OfficerId id,
    long version,
    PersonId person,
    @Text(most = 100) String name,
    @Nullable OfficeId office,
    List<Duty> duties,
    LocalDate from,
    @Nullable LocalDate lastDay,
    @Nullable Absence absence)
    implements Versioned {

  /** From the first day of it to the last. */
  @Schema(name = "ShownAbsence")
  record Absence(LocalDate from, LocalDate lastDay) {}

  /** Some officers, in the order in which they were named. */
  @Schema(name = "Officers")
  record Listed(List<OfficerView> items) {}
}
