package pk.itregistry.incentives.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.database.Database;

/** What this service knows of export returns: an older or equal version changes nothing. */
@ApplicationScoped
public class ReturnCopy {
  private final Database database;

  ReturnCopy(Database database) {
    this.database = database;
  }

  /** On which returns remittances are set, the oldest period first. */
  public Map<RemittanceId, List<CopiedReturn>> of(List<RemittanceId> remittances) {
    return database
        .rows(
            "SELECT m.remittance_id, r.return_id, r.period, r.warnings FROM remittance_copy m"
                + " JOIN return_copy r ON r.return_id = ANY (m.returns)"
                + " WHERE m.remittance_id = ANY (?) ORDER BY r.period, r.return_id",
            ReturnCopy::read,
            (Object) remittances.stream().map(RemittanceId::value).toArray(UUID[]::new))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  void apply(ReturnState told) {
    database.change(
        "INSERT INTO return_copy (return_id, version, firm_id, period, state, warnings)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (return_id) DO UPDATE SET"
            + " version = excluded.version, state = excluded.state, warnings = excluded.warnings"
            + " WHERE return_copy.version < excluded.version",
        told.returnId().value(),
        told.version(),
        told.firmId().value(),
        told.period().toString(),
        told.state(),
        StatedWarnings.written(told.warnings()));
  }

  private static Map.Entry<RemittanceId, CopiedReturn> read(ResultSet row) throws SQLException {
    return Map.entry(
        new RemittanceId(row.getObject("remittance_id", UUID.class)),
        new CopiedReturn(
            new ReturnId(row.getObject("return_id", UUID.class)),
            TaxPeriod.of(row.getString("period")),
            StatedWarnings.read(row.getString("warnings"))));
  }
}
