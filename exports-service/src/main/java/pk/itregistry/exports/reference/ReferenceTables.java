package pk.itregistry.exports.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import pk.itregistry.exports.reference.WithholdingRate.Condition;
import pk.itregistry.plumbing.database.Database;

/** Reads the reference tables whole: a hundred rows that only a migration changes. */
@ApplicationScoped
class ReferenceTables {
  private final Database database;

  ReferenceTables(Database database) {
    this.database = database;
  }

  List<PurposeCode> purposeCodes() {
    return database.rows(
        "SELECT code, name, description, freelancer_only, statistics_head, renewal, s154a,"
            + " stats_ict, stats_it_ites, cash_reward, valid_from, valid_to, confidence, source"
            + " FROM purpose_code ORDER BY code, valid_from",
        row ->
            new PurposeCode(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getBoolean(10),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                row.getString(14)));
  }

  List<ServiceCategory> serviceCategories() {
    return database.rows(
        "SELECT code, parent, name FROM service_category ORDER BY parent, code",
        row -> new ServiceCategory(row.getString(1), row.getString(2), row.getString(3)));
  }

  List<WithholdingRate> withholdingRates() {
    return database.rows(
        "SELECT condition, trim_scale(rate), effective_from, effective_to, citation, confidence"
            + " FROM withholding_rate ORDER BY condition, effective_from",
        row ->
            new WithholdingRate(
                Condition.valueOf(row.getString(1)),
                row.getBigDecimal(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6)));
  }

  List<String> bankCodes() {
    return database.rows("SELECT code FROM iban_bank ORDER BY code", row -> row.getString(1));
  }
}
