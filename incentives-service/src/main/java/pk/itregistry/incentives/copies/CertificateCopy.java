package pk.itregistry.incentives.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;

/** By which certificate a firm was certified on a day, as the register last told. */
@ApplicationScoped
public class CertificateCopy {
  private final Database database;

  CertificateCopy(Database database) {
    this.database = database;
  }

  /** The number of the certificate that covers the day. */
  public Optional<String> numberOn(FirmId firm, LocalDate day) {
    return database.row(
        "SELECT number FROM certificate_copy WHERE firm_id = ? AND state = 'VALID'"
            + " AND valid_from <= ? AND ? < valid_until ORDER BY valid_from DESC, number LIMIT 1",
        row -> row.getString(1),
        firm.value(),
        day,
        day);
  }
}
