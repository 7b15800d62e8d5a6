package pk.itregistry.registry.certificate;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Faults;

/** Which days a certificate should have had. */
@Schema(name = "CorrectionRequest")
record CorrectionRequest(
    @Schema(description = "The first day on which it should certify; may be past.")
        LocalDate validFrom,
    @Schema(description = "The last one, itself included.") LocalDate lastDay,
    @Schema(description = "What was wrong.") @Text(most = 1000) String reason,
    @Schema(description = "The law or the order that it rests on.") @Text(most = 300)
        String citation)
    implements Checked {

  @Override
  public void check(Faults faults) {
    if (validFrom != null && lastDay != null && lastDay.isBefore(validFrom)) {
      faults.add("/lastDay", "before-first-day", "must not lie before " + validFrom);
    }
  }
}
