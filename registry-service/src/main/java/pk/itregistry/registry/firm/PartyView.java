package pk.itregistry.registry.firm;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Cnic;

/**
 * Somebody who directs or owns the firm.
 *
 * @param cnic masked but for the registrar who decides on a change of the parties
 * @param passport of somebody who has no CNIC
 * @param sharePercent of the firm, where they own part of it
 */
@Schema(name = "FirmParty")
public record PartyView(
    PartyRole role,
    @Text(most = Lengths.FIRM_NAME) String name,
    @Text(most = 15) @Nullable String cnic,
    @Nullable PassportView passport,
    @Nullable BigDecimal sharePercent) {

  /**
   * A passport.
   *
   * @param number masked as the CNIC is
   */
  @Schema(name = "FirmPartyPassport")
  public record PassportView(@Text(most = 2) String country, @Text(most = 20) String number) {}

  /** A party as somebody may see it: whole, or with what identifies them masked. */
  public static PartyView of(FirmParty party, boolean whole) {
    Cnic cnic = party.cnic();
    String country = party.passportCountry();
    String number = party.passportNumber();
    return new PartyView(
        party.role(),
        party.name(),
        cnic == null ? null : whole ? cnic.digits() : cnic.masked(),
        country == null || number == null
            ? null
            : new PassportView(country, whole ? number : masked(number)),
        party.sharePercent());
  }

  /** The number of a passport as everybody else sees it. */
  public static String masked(String passportNumber) {
    int end = passportNumber.length() - 2;
    return passportNumber.substring(0, 2) + "*****" + passportNumber.substring(end);
  }
}
