package pk.itregistry.exports.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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
        "SELECT code, name, description, freelancer_only, statistics_head, renewal, stats_ict,"
            + " stats_it_ites, cash_reward, valid_from, valid_to, confidence, source"
            + " FROM purpose_code ORDER BY code, valid_from",
        row ->
            new PurposeCode(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                row.getBoolean(6),
                false, // what section 154A covers, the law says
                row.getBoolean(7),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getString(12),
                row.getString(13)));
  }

  List<ServiceCategory> serviceCategories() {
    return database.rows(
        "SELECT code, parent, name FROM service_category ORDER BY parent, code",
        row -> new ServiceCategory(row.getString(1), row.getString(2), row.getString(3)));
  }

  List<CurrencyInUse> currencies() {
    return database.rows(
        "SELECT code, first_day, last_day FROM currency_in_use",
        row ->
            new CurrencyInUse(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class)));
  }

  List<String> bankCodes() {
    return database.rows("SELECT code FROM iban_bank ORDER BY code", row -> row.getString(1));
  }
}
