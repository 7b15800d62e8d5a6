package pk.itregistry.exports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.kernel.time.LegalTime;

/** Something that was accepted and still deserves a look. */
@Schema(description = "Accepted, and still worth a look.")
public record Warning(
    @Schema(examples = "/beneficiary/iban") String pointer,
    Code code,
    @Schema(description = "What does not agree, and what was expected.") String detail,
    @Schema(description = "When the bank confirmed that it is so all the same.")
        @Nullable Instant confirmedAt) {

  public Warning(String pointer, Code code, String detail) {
    this(pointer, code, detail, null);
  }

  /** As other services may know it. */
  public StatedWarning told() {
    return new StatedWarning(
        pointer,
        code.name(),
        confirmedAt == null
            ? detail
            : "%s Confirmed by the bank on %s.".formatted(detail, LegalTime.dayOf(confirmedAt)),
        doubts());
  }

  /** Whether what was withheld is in doubt because of it: nobody has confirmed it. */
  public boolean doubts() {
    return code.doubts && confirmedAt == null;
  }

  /** Whether the bank can say that it is so all the same, and has not. */
  public boolean awaitsTheBank() {
    return confirmedAt == null && (code.doubts || code == Code.LIKELY_DUPLICATE);
  }

  /** The same, confirmed by the bank where that is for the bank to say. */
  public Warning confirmed(Instant now) {
    return awaitsTheBank() ? new Warning(pointer, code, detail, now) : this;
  }

  /** What can be worth a look. */
  @Schema(name = "WarningCode")
  public enum Code {
    UNKNOWN_BANK,
    NTN_CHECK_DIGIT_SUSPECT,
    BENEFICIARY_UNKNOWN,
    PURPOSE_CODE_OUTSIDE_154A,
    ORIGIN_IN_PAKISTAN,
    INVOICE_TWICE,
    OVER_ALLOCATED,
    LIKELY_DUPLICATE,
    BUYER_IN_PAKISTAN,
    USED_IN_PAKISTAN,
    PERIOD_BEFORE_REGISTRATION,
    WITHHELD_OFF_RATE(true),
    WITHHELD_WITHOUT_PROCEEDS(true),
    RATE_OF_NOBODY(true);

    // whether what was withheld is in doubt until the bank confirms it
    private final boolean doubts;

    Code() {
      this(false);
    }

    Code(boolean doubts) {
      this.doubts = doubts;
    }
  }
}
