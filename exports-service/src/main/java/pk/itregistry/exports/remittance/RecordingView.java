package pk.itregistry.exports.remittance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.exports.Warning;

/** What became of one certificate that a bank sent. */
@Schema(name = "Recording", description = "What became of a certificate.")
record RecordingView(
    Result result,
    RemittanceView remittance,
    @Schema(description = "Those of the remittance, as it stands now.") List<Warning> warnings) {
  @Schema(name = "RecordingResult")
  enum Result {
    RECORDED,
    ALREADY_RECORDED,
    REISSUED,
    REVERSED,
    CONFIRMED
  }

  static RecordingView of(Result result, Remittance remittance) {
    return new RecordingView(result, RemittanceView.forBank(remittance), remittance.warnings());
  }
}
