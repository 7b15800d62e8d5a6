package pk.itregistry.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;

/**
 * What the applicant states about the firm.
 *
 * @param ntnSuspect whether the check digit that was given does not fit: a warning, no refusal
 * @param cuin only companies have one
 */
@Embeddable
record Particulars(
    @Enumerated(EnumType.STRING) FirmKind kind,
    String name,
    Ntn ntn,
    boolean ntnSuspect,
    @Nullable Cuin cuin,
    Iban payoutIban,
    TaxPeriod exportingSince,
    String addressLine,
    String city,
    @Enumerated(EnumType.STRING) Province province,
    String contactEmail) {

  /** What a list shows of them. */
  record Named(FirmKind kind, String name, Ntn ntn) {
    static Named read(ResultSet row) throws SQLException {
      return new Named(
          FirmKind.valueOf(row.getString("kind")),
          row.getString("name"),
          Ntn.of(row.getString("ntn")));
    }
  }

  /** As they stand in a row of applications. */
  static Particulars read(ResultSet row) throws SQLException {
    String cuin = row.getString("cuin");
    return new Particulars(
        FirmKind.valueOf(row.getString("kind")),
        row.getString("name"),
        Ntn.of(row.getString("ntn")),
        row.getBoolean("ntn_suspect"),
        cuin == null ? null : new Cuin(cuin),
        new Iban(row.getString("payout_iban")),
        TaxPeriod.of(row.getString("exporting_since")),
        row.getString("address_line"),
        row.getString("city"),
        Province.valueOf(row.getString("province")),
        row.getString("contact_email"));
  }
}
