package pk.itregistry.registry.application;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;

/** An application as it was sent. */
record ApplicationRequest(
    @Schema(
            required = true,
            enumeration = {"COMPANY", "PARTNERSHIP", "SOLE_PROPRIETOR"})
        @Nullable String kind,
    @Schema(required = true, maxLength = 200) @Nullable String name,
    @Schema(
            required = true,
            examples = "0801599-6",
            description = "The NTN of a business; registrations by CNIC are not taken yet.")
        @Nullable String ntn,
    @Schema(examples = "0287049", description = "Companies only, and they must.")
        @Nullable String cuin,
    @Schema(required = true, examples = "PK36SCBL0000001123456702") @Nullable String payoutIban,
    @Schema(required = true, examples = "2026-07", description = "A month.")
        @Nullable String exportingSince,
    @Schema(required = true) @Nullable Address address,
    @Schema(required = true, format = "email") @Nullable String contactEmail) {
  /** A company's, as the doors show it. */
  // Form only: whether mail arrives there, mail tells.
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){1,8}");

  /** Where the firm sits. */
  @Schema(name = "StatedAddress")
  record Address(
      @Schema(required = true, maxLength = 200) @Nullable String line,
      @Schema(required = true, maxLength = 100) @Nullable String city,
      @Schema(
              required = true,
              examples = "PK-PB",
              description = "ISO 3166-2:PK",
              enumeration = {"PK-BA", "PK-GB", "PK-IS", "PK-JK", "PK-KP", "PK-PB", "PK-SD"})
          @Nullable String province) {}

  static Particulars resolve(ApplicationRequest sent, Faults faults) {
    FirmKind kind = faults.oneOf("/kind", sent.kind(), FirmKind.class);
    Ntn ntn = faults.required("/ntn", sent.ntn(), Ntn::of);
    Address address = faults.required("/address", sent.address(), Function.identity());
    // Without an address its parts are not missing one by one.
    Faults at = address == null ? new Faults() : faults.in("/address");
    Address parts = address == null ? new Address(null, null, null) : address;
    return new Particulars(
        kind,
        faults.text("/name", sent.name(), 200),
        ntn,
        ntn != null && ntn.checkDigitSuspect(),
        cuin(kind, sent.cuin(), faults),
        faults.required("/payoutIban", sent.payoutIban(), Iban::new),
        faults.required("/exportingSince", sent.exportingSince(), ApplicationRequest::month),
        at.text("/line", parts.line(), 200),
        at.text("/city", parts.city(), 100),
        at.required("/province", parts.province(), Province::of),
        faults.required("/contactEmail", sent.contactEmail(), ApplicationRequest::email));
  }

  private static @Nullable Cuin cuin(
      @Nullable FirmKind kind, @Nullable String sent, Faults faults) {
    if (kind == null || kind.hasCuin()) {
      return kind == null
          ? faults.optional("/cuin", sent, Cuin::new)
          : faults.required("/cuin", sent, Cuin::new);
    }
    if (sent != null) {
      faults.add("/cuin", "not-for-this-kind", "only a company has a CUIN");
    }
    return null;
  }

  private static TaxPeriod month(String sent) {
    TaxPeriod period = TaxPeriod.of(sent);
    if (period.isQuarter()) {
      throw new Refused(new MalformedValue("malformed-period", "must be a month such as 2026-07"));
    }
    return period;
  }

  private static String email(String sent) {
    if (!EMAIL.matcher(sent).matches() || sent.length() > 254) {
      throw new Refused(
          new MalformedValue("malformed-email", "must be an address such as info@example.pk"));
    }
    return sent;
  }
}
