package pk.itregistry.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.registry.firm.FirmParty;
import pk.itregistry.registry.firm.PartyRole;
import pk.itregistry.registry.firm.PartyView;

/**
 * Somebody who directs or owns the firm. What identifies them is shown whole only to the registrar
 * who has taken the application to decide, and binds nothing: one person may direct many firms.
 */
@Embeddable
record Party(
    @Enumerated(EnumType.STRING) PartyRole role,
    String name,
    @Nullable Cnic cnic,
    @Nullable String passportCountry,
    @Nullable String passportNumber,
    @Nullable BigDecimal sharePercent) {

  static final String READ =
      "SELECT role, name, cnic, passport_country, passport_number, share_percent"
          + " FROM application_party WHERE application = ? ORDER BY position";

  static Party read(ResultSet row) throws SQLException {
    String cnic = row.getString(3);
    BigDecimal share = row.getBigDecimal(6);
    return new Party(
        PartyRole.valueOf(row.getString(1)),
        row.getString(2),
        cnic == null ? null : new Cnic(cnic),
        row.getString(4),
        row.getString(5),
        share == null ? null : share.stripTrailingZeros());
  }

  /** Whether a passport identifies them: they are not of this country. */
  boolean foreign() {
    return passportNumber != null;
  }

  /** As the firm keeps it, once it is registered. */
  FirmParty ofFirm() {
    return new FirmParty(role, name, cnic, passportCountry, passportNumber, sharePercent);
  }

  /** As the firm keeps it. */
  static Party of(FirmParty kept) {
    return new Party(
        kept.role(),
        kept.name(),
        kept.cnic(),
        kept.passportCountry(),
        kept.passportNumber(),
        kept.sharePercent());
  }

  /** Whether both are the same person in the same role. */
  boolean sameAs(Party other) {
    return role == other.role
        && java.util.Objects.equals(cnic, other.cnic)
        && java.util.Objects.equals(passportCountry, other.passportCountry)
        && java.util.Objects.equals(passportNumber, other.passportNumber);
  }

  /** The number of a passport as everybody else sees it. */
  static String masked(String passportNumber) {
    return PartyView.masked(passportNumber);
  }

  @Override
  public String toString() {
    return role + " " + (cnic == null ? "by passport" : cnic.masked());
  }
}
