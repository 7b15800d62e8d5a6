package pk.itregistry.exports.remittance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.exports.Warning;

/** What became of one certificate that a bank sent. */
@Schema(name = "Recording", description = "What became of a certificate.")
record RecordingView(Result result, RemittanceView remittance, List<Warning> warnings) {
  @Schema(name = "RecordingResult")
  enum Result {
    RECORDED,
    ALREADY_RECORDED,
    REISSUED,
    REVERSED
  }
}
