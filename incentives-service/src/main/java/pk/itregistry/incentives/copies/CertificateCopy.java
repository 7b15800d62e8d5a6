package pk.itregistry.incentives.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.database.Database;

/** The certificates of firms, as the register last told. */
@ApplicationScoped
public class CertificateCopy {
  private final Database database;

  CertificateCopy(Database database) {
    this.database = database;
  }

  /** The valid ones of a firm, the latest first. */
  public List<CopiedCertificate> of(FirmId firm) {
    return database.rows(
        "SELECT told ->> 'number' AS number, valid_from, valid_until FROM certificate_copy"
            + " WHERE firm_id = ? AND state = 'VALID' ORDER BY valid_from DESC, number",
        row ->
            new CopiedCertificate(
                row.getString(1),
                new DayRange(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))),
        firm.value());
  }
}
