package pk.itregistry.plumbing.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.money.Rate;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.law.RateRow.Condition;
import pk.itregistry.plumbing.law.RateRow.Confidence;
import pk.itregistry.plumbing.law.Section154A.CoveredCode;

/** Reads the law's rows, once: they change with a new version of the service only. */
@ApplicationScoped
public class LawTables {
  private final Database database;
  private final boolean announcedDecides;
  private volatile @Nullable Section154A section154A;

  LawTables(
      Database database,
      @ConfigProperty(name = "itr.treat-announced-as-enacted") boolean announcedDecides) {
    this.database = database;
    this.announcedDecides = announcedDecides;
  }

  /** Section 154A with all its rates, past, present and announced, oldest first. */
  public Section154A section154A() {
    Section154A known = section154A;
    if (known == null) {
      known = new Section154A(rates(), covered(), announcedDecides);
      section154A = known;
    }
    return known;
  }

  private List<RateRow> rates() {
    return database.rows(
        "SELECT condition, rate, in_force_from, in_force_until, citation, confidence"
            + " FROM section_154a_rate ORDER BY in_force_from, condition",
        row ->
            new RateRow(
                Condition.valueOf(row.getString(1)),
                new Rate(plain(row.getBigDecimal(2))),
                new DayRange(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)),
                row.getString(5),
                Confidence.of(row.getString(6))));
  }

  private List<CoveredCode> covered() {
    return database.rows(
        "SELECT code, valid_from, valid_until FROM section_154a_code ORDER BY code, valid_from",
        row ->
            new CoveredCode(
                row.getString(1),
                new DayRange(
                    row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))));
  }

  private static BigDecimal plain(BigDecimal rate) {
    return new BigDecimal(rate.stripTrailingZeros().toPlainString());
  }
}
