package pk.itregistry.exports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was accepted and still deserves a look. */
@Schema(description = "Accepted, and still worth a look.")
public record Warning(
    @Schema(examples = "/beneficiary/iban") String pointer, Code code, String detail) {

  /** What can be worth a look. */
  @Schema(name = "WarningCode")
  public enum Code {
    UNKNOWN_BANK,
    NTN_CHECK_DIGIT_SUSPECT,
    BENEFICIARY_UNKNOWN,
    PURPOSE_CODE_OUTSIDE_154A,
    WITHHELD_OFF_RATE(true);

    private final boolean doubts;

    Code() {
      this(false);
    }

    Code(boolean doubts) {
      this.doubts = doubts;
    }

    /** Whether what was withheld is in doubt until the bank confirms it. */
    public boolean doubts() {
      return doubts;
    }
  }
}
