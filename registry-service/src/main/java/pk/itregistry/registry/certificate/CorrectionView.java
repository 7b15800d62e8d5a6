package pk.itregistry.registry.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.CorrectionId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A correction as registrars see it.
 *
 * @param validFrom the first day on which the certificate should certify
 * @param lastDay the last one
 * @param rejection why a second registrar did not agree
 * @param allowedActs what the caller may do next
 */
@Schema(name = "Correction")
record CorrectionView(
    CorrectionId id,
    long version,
    @Text(most = 18) String number,
    CorrectionLife.State state,
    LocalDate validFrom,
    LocalDate lastDay,
    @Text(most = 1000) String reason,
    @Text(most = 300) String citation,
    @Text(most = 120) String proposedBy,
    LocalDate proposedOn,
    @Text(most = 120) @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Text(most = 1000) @Nullable String rejection,
    Set<CorrectionLife.Act> allowedActs)
    implements Versioned {

  /** Some corrections, oldest first. */
  @Schema(name = "Corrections")
  record Listed(List<CorrectionView> items) {}
}
