package pk.itregistry.registry.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.application.StandingNumbers.Whose;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.PartyRole;
import pk.itregistry.registry.notice.Email;
import pk.itregistry.registry.startup.StartupClaim;

/**
 * What an applicant states, as far as they have come: only the kind must be there. What else is
 * asked of that kind, {@code GET application-kinds/{kind}} says.
 */
public record ApplicationRequest(
    FirmKind kind,
    @Text(most = Lengths.FIRM_NAME) @Nullable String name,
    @Schema(description = "The NTN of a business; a freelancer gives the CNIC instead.")
        @Nullable Ntn ntn,
    @Nullable StatedCnic cnic,
    @Schema(description = "The company's number at SECP.") @Nullable Cuin cuin,
    @Nullable Iban payoutIban,
    @Schema(description = "A month.") @Nullable TaxPeriod exportingSince,
    @Nullable Address address,
    @Nullable Email contactEmail,
    @Nullable WebPage profile,
    @Nullable Parent parent,
    @Entries(most = 100) List<StatedParty> parties,
    @Schema(description = "The firm of the register that is to be certified as a start-up.")
        @Nullable StartupClaim startup)
    implements Checked {
  private static final BigDecimal WHOLE = new BigDecimal("100");
  private static final int SHARE_SCALE = 4;

  /** Where the firm sits. */
  @Schema(name = "StatedAddress")
  record Address(
      @Text(most = 200) @Nullable String line,
      @Text(most = 100) @Nullable String city,
      @Schema(description = "ISO 3166-2:PK") @Nullable Province province) {}

  /** The company abroad whose branch the firm is. */
  @Schema(name = "StatedParent")
  record Parent(@Text(most = Lengths.FIRM_NAME) @Nullable String name, @Nullable Country country) {}

  /** Somebody who directs or owns the firm, by a CNIC or by a passport. */
  @Schema(name = "StatedParty")
  public record StatedParty(
      PartyRole role,
      @Text(most = Lengths.FIRM_NAME) String name,
      @Nullable StatedCnic cnic,
      @Nullable Passport passport,
      @Decimal(Decimal.Sign.NOT_NEGATIVE) @Nullable BigDecimal sharePercent)
      implements Checked {

    @Override
    public void check(Faults faults) {
      if (cnic != null && passport != null) {
        faults.add("/passport", "one-of", "must be left out where a cnic is given");
      }
      if (sharePercent != null
          && (sharePercent.compareTo(WHOLE) > 0
              || sharePercent.stripTrailingZeros().scale() > SHARE_SCALE)) {
        faults.add("/sharePercent", "out-of-range", "must be at most 100, with 4 decimals at most");
      }
    }
  }

  /** A passport. */
  @Schema(name = "StatedPassport")
  public record Passport(Country country, PassportNumber number) {}

  @Override
  public void check(Faults faults) {
    if (exportingSince != null && exportingSince.isQuarter()) {
      faults.add("/exportingSince", "malformed-period", "must be a month such as 2026-07");
    }
  }

  /** As a new application keeps it. */
  Statement statement() {
    return statement(StandingNumbers.NONE, StandingNumbers.NONE);
  }

  /** As the application keeps it; what is sent masked stays what stands there. */
  Statement over(Statement standing) {
    return statement(
        StandingNumbers.cnics(standing), StandingNumbers.passports(standing.parties()));
  }

  private Statement statement(StandingNumbers cnics, StandingNumbers passports) {
    Faults faults = new Faults();
    Cnic own = cnic(cnic, cnics, Whose.own(name), faults);
    List<Party> kept = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      StatedParty sent = parties.get(i);
      Whose whose = new Whose(sent.name(), sent.role(), i);
      kept.add(party(sent, whose, cnics, passports, faults.in("/parties/" + i)));
    }
    faults.refuseMalformed();
    return new Statement(particulars(own), List.copyOf(kept));
  }

  private Particulars particulars(@Nullable Cnic own) {
    return new Particulars(
        kind,
        name,
        ntn,
        ntn != null && ntn.checkDigitSuspect(),
        own,
        cuin,
        payoutIban,
        exportingSince,
        address == null ? null : address.line(),
        address == null ? null : address.city(),
        address == null ? null : address.province(),
        contactEmail == null ? null : contactEmail.address(),
        profile == null ? null : profile.address(),
        parent == null ? null : parent.name(),
        parent == null || parent.country() == null ? null : parent.country().code(),
        startup);
  }

  private static @Nullable Cnic cnic(
      @Nullable StatedCnic sent, StandingNumbers standing, Whose whose, Faults faults) {
    String whole = sent == null ? null : standing.whole(sent.text(), whose, "/cnic", faults);
    return whole == null ? null : new Cnic(whole);
  }

  static Party party(
      StatedParty sent,
      Whose whose,
      StandingNumbers cnics,
      StandingNumbers passports,
      Faults faults) {
    Passport passport = sent.passport();
    @Nullable String number =
        passport == null
            ? null
            : passports.whole(passport.number().text(), whose, "/passport/number", faults);
    return new Party(
        sent.role(),
        sent.name(),
        cnic(sent.cnic(), cnics, whose, faults),
        passport == null ? null : passport.country().code(),
        number,
        sent.sharePercent());
  }
}
