package pk.itregistry.registry.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;

/** What an applicant states about the firm. */
record ApplicationRequest(
    FirmKind kind,
    @Text(most = Lengths.FIRM_NAME) String name,
    @Schema(description = "The NTN of a business; registrations by CNIC are not taken yet.")
        Ntn ntn,
    @Schema(description = "Companies only, and they must.") @Nullable Cuin cuin,
    Iban payoutIban,
    @Schema(description = "A month.") TaxPeriod exportingSince,
    Address address,
    Email contactEmail)
    implements Checked {

  /** Where the firm sits. */
  @Schema(name = "StatedAddress")
  record Address(
      @Text(most = 200) String line,
      @Text(most = 100) String city,
      @Schema(description = "ISO 3166-2:PK") Province province) {}

  @Override
  public void check(Faults faults) {
    if (kind != null && kind.hasCuin() && cuin == null) {
      faults.add("/cuin", "required", "must be given");
    }
    if (kind != null && !kind.hasCuin() && cuin != null) {
      faults.add("/cuin", "not-for-this-kind", "only a company has a CUIN");
    }
    if (exportingSince != null && exportingSince.isQuarter()) {
      faults.add("/exportingSince", "malformed-period", "must be a month such as 2026-07");
    }
  }

  /** As the application keeps it. */
  Particulars particulars() {
    return new Particulars(
        kind,
        name,
        ntn,
        ntn.checkDigitSuspect(),
        cuin,
        payoutIban,
        exportingSince,
        address.line(),
        address.city(),
        address.province(),
        contactEmail.address());
  }
}
