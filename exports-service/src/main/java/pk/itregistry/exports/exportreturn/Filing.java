package pk.itregistry.exports.exportreturn;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.exports.line.StatedLine;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;

/** A whole return as stated. */
@Schema(description = "A whole export return.")
record Filing(
    TaxPeriod period,
    @Schema(description = "True for a period without exports; then there are no lines.")
        Boolean nil,
    @Schema(description = "At most 5,000.") @Entries(most = 5_000) List<StatedLine> lines,
    Declaration declaration)
    implements Checked {

  /** Who vouches for it. */
  record Declaration(
      @Schema(description = "Must be true: the return is complete and correct.") Boolean accepted,
      @Schema(examples = "Ayesha Khan") @Text(most = 140) String declarantName)
      implements Checked {

    @Override
    public void check(Faults faults) {
      if (Boolean.FALSE.equals(accepted)) {
        faults.add("/accepted", "declaration-not-accepted", "must be true");
      }
    }
  }

  @Override
  public void check(Faults faults) {
    if (nil == null) {
      return;
    }
    if (nil && !lines.isEmpty()) {
      faults.add("/lines", "nil-with-lines", "a nil return has no lines");
    } else if (!nil && lines.isEmpty()) {
      faults.add("/lines", "required", "must be given, unless nil is true");
    }
  }
}
