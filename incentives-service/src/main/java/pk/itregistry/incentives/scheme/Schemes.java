package pk.itregistry.incentives.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.incentives.scheme.RateRow.Condition;
import pk.itregistry.incentives.scheme.RateRow.Confidence;
import pk.itregistry.incentives.scheme.SchemeTable.CoveredCode;
import pk.itregistry.kernel.money.Rate;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.database.Database;

/** The schemes, their dated rates, and the purpose codes whose proceeds they cover. */
@ApplicationScoped
public class Schemes {
  private final Database database;
  private final boolean announcedDecides;

  Schemes(
      Database database,
      @ConfigProperty(name = "itr.treat-announced-as-enacted") boolean announcedDecides) {
    this.database = database;
    this.announcedDecides = announcedDecides;
  }

  /** A scheme under which money can be claimed. */
  public record Scheme(String code, String title, String legalBasis, String funding) {}

  /** Every scheme there is. */
  public List<Scheme> all() {
    return database.rows(
        "SELECT code, title, legal_basis, funding FROM scheme ORDER BY code",
        row -> new Scheme(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
  }

  /** A scheme by its code. */
  public Optional<Scheme> find(String code) {
    return all().stream().filter(scheme -> scheme.code().equals(code)).findFirst();
  }

  /** Its rates, oldest first, and the purpose codes that it covers. */
  public SchemeTable table(String scheme) {
    return new SchemeTable(rates(scheme), covered(scheme), announcedDecides);
  }

  private List<RateRow> rates(String scheme) {
    return database.rows(
        "SELECT scheme, condition, rate, in_force_from, in_force_until, citation, confidence"
            + " FROM scheme_rate WHERE scheme = ? ORDER BY in_force_from, condition",
        row ->
            new RateRow(
                row.getString("scheme"),
                Condition.valueOf(row.getString("condition")),
                new Rate(plain(row.getBigDecimal("rate"))),
                new DayRange(
                    row.getObject("in_force_from", LocalDate.class),
                    row.getObject("in_force_until", LocalDate.class)),
                row.getString("citation"),
                Confidence.of(row.getString("confidence"))),
        scheme);
  }

  private List<CoveredCode> covered(String scheme) {
    return database.rows(
        "SELECT code, valid_from, valid_until FROM covered_purpose_code WHERE scheme = ?"
            + " ORDER BY code, valid_from",
        row ->
            new CoveredCode(
                row.getString(1),
                new DayRange(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))),
        scheme);
  }

  private static BigDecimal plain(BigDecimal rate) {
    return new BigDecimal(rate.stripTrailingZeros().toPlainString());
  }
}
