package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;

/** Until when a firm is certified, as the register says now. */
@ApplicationScoped
public class LastCertificate {
  private final Database database;

  LastCertificate(Database database) {
    this.database = database;
  }

  /** The certificate with the last certified day of a firm; that day may be past. */
  public record Last(String number, LocalDate lastDay) {}

  /** None for a firm that never held one. */
  public Optional<Last> of(FirmId firm) {
    return database.row(
        "SELECT number, valid_until FROM certificate WHERE firm_id = ? AND branch_id IS NULL"
            + " AND superseded_at IS NULL AND valid_from < valid_until ORDER BY valid_until DESC LIMIT 1",
        row -> new Last(row.getString(1), row.getObject(2, LocalDate.class).minusDays(1)),
        firm.value());
  }
}
