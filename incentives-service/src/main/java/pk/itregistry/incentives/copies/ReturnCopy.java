package pk.itregistry.incentives.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.database.Database;

/** What this service knows of export returns: an older or equal version changes nothing. */
@ApplicationScoped
public class ReturnCopy {
  private final Database database;

  ReturnCopy(Database database) {
    this.database = database;
  }

  /**
   * On which of a firm's returns remittances are set, the oldest period first. Not on another's: a
   * correction by the bank can give a payment to another firm.
   */
  public Map<RemittanceId, List<CopiedReturn>> of(FirmId firm, List<RemittanceId> remittances) {
    return database
        .rows(
            "SELECT m.remittance_id, r.told FROM remittance_copy m"
                + " JOIN return_copy r ON r.return_id = ANY (m.returns) AND r.firm_id = ?"
                + " WHERE m.remittance_id = ANY (?) ORDER BY r.told ->> 'period', r.return_id",
            ReturnCopy::read,
            firm.value(),
            (Object) remittances.stream().map(RemittanceId::value).toArray(UUID[]::new))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  void apply(ReturnState told) {
    database.change(
        "INSERT INTO return_copy (return_id, version, firm_id, told)"
            + " VALUES (?, ?, ?, ?::jsonb) ON CONFLICT (return_id) DO UPDATE SET"
            + " version = excluded.version, firm_id = excluded.firm_id, told = excluded.told"
            + " WHERE return_copy.version < excluded.version",
        told.returnId().value(),
        told.version(),
        told.firmId().value(),
        EventJson.write(told));
  }

  private static Map.Entry<RemittanceId, CopiedReturn> read(ResultSet row) throws SQLException {
    ReturnState told = EventJson.read(row.getString(2), ReturnState.class);
    return Map.entry(
        new RemittanceId(row.getObject(1, UUID.class)),
        new CopiedReturn(told.returnId(), told.period(), told.warnings()));
  }
}
