package pk.itregistry.registry.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.registry.firm.CertifiedDays;
import pk.itregistry.registry.firm.CertifiedStartup;

/**
 * A certificate as anyone may see it.
 *
 * @param ntn missing for persons, whose number is nobody's business
 * @param lastDay the last day on which it certifies; before its first where it was revoked whole
 * @param provisional whether it is a call centre's whose place nobody has inspected yet
 * @param place the only place that it certifies; missing of a firm's own certificate
 */
@Schema(name = "Certificate")
public record CertificateView(
    @Text(most = 18) String number,
    @Text(most = Lengths.FIRM_NAME) String firmName,
    @Schema(implementation = Ntn.class) @Nullable String ntn,
    LocalDate validFrom,
    LocalDate lastDay,
    Instant recordedAt,
    boolean provisional,
    @Nullable CertifiedPlace place) {

  /**
   * The answer to "was it certified".
   *
   * @param on the legal day asked about
   * @param knownAt whose knowledge the answer is
   * @param ntn missing for persons
   * @param validFrom the days as known then; missing when nothing was known yet
   * @param reason why not, when it did not certify
   * @param provisional whether it is a call centre's whose place nobody has inspected yet
   * @param place the only place that it certifies; missing of a firm's own certificate
   * @param startup that the firm is certified as a start-up on that day, where it is certified
   */
  @Schema(name = "CertificateVerification")
  public record Verification(
      @Text(most = 18) String number,
      LocalDate on,
      Instant knownAt,
      boolean certified,
      @Nullable Reason reason,
      @Text(most = Lengths.FIRM_NAME) String firmName,
      @Schema(implementation = Ntn.class) @Nullable String ntn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate lastDay,
      boolean provisional,
      @Nullable CertifiedPlace place,
      @Nullable CertifiedStartup startup) {}

  /**
   * Why a certificate did not certify; REVOKED when its days ended before their time, PROVISIONAL
   * when it is in force and the rule of its day says that a provisional one does not.
   */
  @Schema(name = "NotCertifiedReason")
  public enum Reason {
    NOT_KNOWN_THEN,
    NOT_YET_VALID,
    EXPIRED,
    REVOKED,
    PROVISIONAL;

    private static final Set<String> EARLY_ENDS =
        Arrays.stream(CertifiedDays.End.values()).map(Enum::name).collect(Collectors.toSet());

    /** Why not on a day, by the days that are known; null when it did certify. */
    static @Nullable Reason why(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String cause,
        LocalDate on) {
      if (validFrom == null || validUntil == null) {
        return NOT_KNOWN_THEN;
      }
      if (EARLY_ENDS.contains(cause) && !on.isBefore(validUntil)) {
        return REVOKED;
      }
      if (on.isBefore(validFrom)) {
        return NOT_YET_VALID;
      }
      return on.isBefore(validUntil) ? null : EXPIRED;
    }
  }
}
