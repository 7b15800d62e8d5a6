package pk.itregistry.incentives.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.contracts.exports.WithholdingState;
import pk.itregistry.incentives.copies.CopiedRemittance.CopiedWithholding;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;

/** What this service knows of remittances: an older or equal version changes nothing. */
@ApplicationScoped
public class RemittanceCopy {
  private static final String SELECT =
      "SELECT r.*, a.asked_at, a.ask_again_at FROM remittance_copy r"
          + " LEFT JOIN deposit_asking a ON a.remittance_id = r.remittance_id"
          + " AND a.cpr_number = r.cpr_number ";

  private final Database database;

  RemittanceCopy(Database database) {
    this.database = database;
  }

  /** Those of the named ones that are known, by their ids. */
  public Map<RemittanceId, CopiedRemittance> find(List<RemittanceId> ids) {
    return database
        .rows(
            SELECT + "WHERE r.remittance_id = ANY (?)",
            RemittanceCopy::read,
            (Object) ids.stream().map(RemittanceId::value).toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toUnmodifiableMap(CopiedRemittance::id, Function.identity()));
  }

  /** Remittances of a firm, oldest first. */
  public Page<CopiedRemittance> ofFirm(FirmId firm, @Nullable Cursor cursor, int limit) {
    List<CopiedRemittance> oneMore =
        database.rows(
            SELECT + "WHERE r.firm_id = ? AND r.remittance_id > ? ORDER BY r.remittance_id LIMIT ?",
            RemittanceCopy::read,
            firm.value(),
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, remittance -> remittance.id().value());
  }

  /**
   * What the banks were warned of in remittances of a firm, by the remittance; those without a
   * warning are missing, and those that are another firm's by now.
   */
  public Map<RemittanceId, List<StatedWarning>> warnings(FirmId firm, List<RemittanceId> ids) {
    return database
        .rows(
            "SELECT remittance_id, warnings FROM remittance_copy"
                + " WHERE firm_id = ? AND remittance_id = ANY (?) AND warnings <> '[]'",
            row ->
                Map.entry(
                    new RemittanceId(row.getObject(1, UUID.class)),
                    StatedWarnings.read(row.getString(2))),
            firm.value(),
            (Object) ids.stream().map(RemittanceId::value).toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Takes in what exports-service told; false when that was known or overtaken. */
  boolean apply(RemittanceState told) {
    WithholdingState withheld = told.withholding();
    return database.change(
            "INSERT INTO remittance_copy (remittance_id, version, firm_id, bank, txn_ref,"
                + " prc_number, realised_on, purpose_code, currency, total_fcy, gross_pkr,"
                + " withheld_section, withheld_rate, withheld_pkr, cpr_number, tax_paid_on,"
                + " deposit_confirmed, state, reversed_fcy, warnings, doubtful, returns)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (remittance_id) DO UPDATE SET version = excluded.version,"
                + " firm_id = excluded.firm_id, prc_number = excluded.prc_number,"
                + " realised_on = excluded.realised_on, purpose_code = excluded.purpose_code,"
                + " currency = excluded.currency, total_fcy = excluded.total_fcy,"
                + " gross_pkr = excluded.gross_pkr, withheld_section = excluded.withheld_section,"
                + " withheld_rate = excluded.withheld_rate, withheld_pkr = excluded.withheld_pkr,"
                + " cpr_number = excluded.cpr_number, tax_paid_on = excluded.tax_paid_on,"
                + " deposit_confirmed = excluded.deposit_confirmed, state = excluded.state,"
                + " reversed_fcy = excluded.reversed_fcy, warnings = excluded.warnings,"
                + " doubtful = excluded.doubtful, returns = excluded.returns"
                + " WHERE remittance_copy.version < excluded.version",
            told.remittanceId().value(),
            told.version(),
            told.firmId() == null ? null : told.firmId().value(),
            told.bank(),
            told.txnRef(),
            told.prcNumber(),
            told.realisedOn(),
            told.purposeCode(),
            told.currency(),
            told.totalFcy(),
            told.grossPkr(),
            withheld == null ? null : withheld.section(),
            withheld == null ? null : withheld.rate(),
            withheld == null ? null : withheld.amountPkr(),
            withheld == null ? null : withheld.cprNumber(),
            withheld == null ? null : withheld.paidOn(),
            withheld != null && withheld.depositConfirmed(),
            told.state(),
            told.reversedFcy() == null ? BigDecimal.ZERO : told.reversedFcy(),
            StatedWarnings.written(told.warnings()),
            told.doubtful(),
            told.returns().stream().map(ReturnId::value).toArray(UUID[]::new))
        == 1;
  }

  private static CopiedRemittance read(ResultSet row) throws SQLException {
    UUID firm = row.getObject("firm_id", UUID.class);
    BigDecimal gross = row.getBigDecimal("gross_pkr");
    return new CopiedRemittance(
        new RemittanceId(row.getObject("remittance_id", UUID.class)),
        row.getLong("version"),
        firm == null ? null : new FirmId(firm),
        row.getString("bank"),
        row.getString("txn_ref"),
        row.getString("prc_number"),
        row.getObject("realised_on", LocalDate.class),
        row.getString("purpose_code"),
        gross == null ? null : Money.pkr(gross),
        withholding(row),
        new Standing(
            row.getString("currency"),
            row.getBigDecimal("total_fcy"),
            row.getBigDecimal("reversed_fcy")),
        StatedWarnings.read(row.getString("warnings")),
        row.getBoolean("doubtful"),
        row.getString("state"));
  }

  private static @Nullable CopiedWithholding withholding(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal("withheld_pkr");
    return amount == null
        ? null
        : new CopiedWithholding(
            row.getString("withheld_section"),
            Money.pkr(amount),
            row.getString("cpr_number"),
            row.getObject("tax_paid_on", LocalDate.class),
            row.getBoolean("deposit_confirmed"),
            Database.instant(row, "asked_at"),
            Database.instant(row, "ask_again_at"));
  }
}
