package pk.itregistry.registry.firm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A measure from another day, as registrars see it.
 *
 * @param from the first day on which it holds
 * @param reason the code in the list of reasons
 * @param rejection why a second registrar did not agree
 * @param allowedActs what the caller may do next
 */
@Schema(name = "DatedMeasure")
record DatedMeasureView(
    DatedMeasureId id,
    long version,
    FirmId firmId,
    RegistrationAct act,
    LocalDate from,
    @Text(most = 40) String reason,
    @Text(most = 1000) String words,
    @Text(most = 300) String citation,
    DatedMeasureLife.State state,
    LocalDate stateSince,
    @Text(most = 120) String proposedBy,
    @Text(most = 120) @Nullable String decidedBy,
    @Text(most = 1000) @Nullable String rejection,
    Set<DatedMeasureLife.Act> allowedActs)
    implements Versioned {

  /** Some of them, oldest first. */
  @Schema(name = "DatedMeasures")
  record Listed(List<DatedMeasureView> items) {}
}
