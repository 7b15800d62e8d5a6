package pk.itregistry.exports.exportreturn;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.line.StatedLine;
import pk.itregistry.kernel.form.Text;

/** One version of a return as it was taken in. */
@Schema(name = "ReturnVersion", description = "One version of a return as it was taken in.")
record VersionView(
    long version,
    @Schema(
            enumeration = {"FILED", "AMENDED"},
            description =
                "What the return was after it: FILED or AMENDED. A withdrawal takes nothing in and"
                    + " adds no version here.")
        String state,
    boolean nil,
    int lineCount,
    @Text(most = 140) String declarantName,
    @Schema(
            pattern = "^[0-9a-f]{64}$",
            maxLength = 64,
            description = "SHA-256 of the submission, in hex.")
        String sha256,
    Instant receivedAt,
    @Schema(maxItems = 5000, description = "Only where one version is read.")
        @Nullable List<StatedLine> lines,
    @Schema(
            maxItems = 200,
            description = "Only where one version is read: what in it deserves a look.")
        @Nullable List<Warning> warnings) {

  /** All versions of a return. */
  @Schema(name = "ReturnVersions", description = "All versions, the newest first.")
  record Versions(List<VersionView> items) {}
}
