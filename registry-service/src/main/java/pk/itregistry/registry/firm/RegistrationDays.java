package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.database.Database;

/** On which days a firm's registration bears no certificate, as the register knows now. */
@ApplicationScoped
public class RegistrationDays {
  private final Database database;

  RegistrationDays(Database database) {
    this.database = database;
  }

  /**
   * A day without a registration to certify.
   *
   * @param state how it stood on that day
   */
  public record Barred(LocalDate day, Standing state) {}

  /**
   * The first of some days on which the registration had ended or stands suspended. Days of a
   * suspension that is over are not barred: where it was an error, they are what is put right.
   */
  public Optional<Barred> firstBarred(FirmId firm, DayRange days) {
    LocalDate until = Objects.requireNonNull(days.until(), "a certificate ends");
    // Of all versions that held by a day, the one recorded last says how it stood.
    return database.row(
        "SELECT d.day, s.state FROM (SELECT ?::date AS day UNION SELECT holds_from"
            + " FROM firm_version WHERE firm_id = ? AND holds_from > ? AND holds_from < ?) d"
            + " JOIN LATERAL (SELECT v.state, v.version FROM firm_version v WHERE v.firm_id = ?"
            + " AND v.holds_from <= d.day ORDER BY v.version DESC LIMIT 1) s ON true"
            + " WHERE s.state IN ('CANCELLED', 'LAPSED') OR (s.state = 'SUSPENDED' AND NOT EXISTS"
            + " (SELECT 1 FROM firm_version l WHERE l.firm_id = ? AND l.version > s.version"
            + " AND l.state = 'ACTIVE')) ORDER BY d.day LIMIT 1",
        row -> new Barred(row.getObject(1, LocalDate.class), Standing.valueOf(row.getString(2))),
        days.from(),
        firm.value(),
        days.from(),
        until,
        firm.value(),
        firm.value());
  }
}
