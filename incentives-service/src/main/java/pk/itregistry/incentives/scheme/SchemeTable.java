package pk.itregistry.incentives.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.itregistry.incentives.scheme.RateRow.Condition;
import pk.itregistry.kernel.time.DayRange;

/**
 * The dated rows of a scheme: its rates, and the purpose codes whose proceeds it covers.
 *
 * @param announcedDecides whether amounts may be decided by a rate that is only announced
 */
public record SchemeTable(
    List<RateRow> rates, List<CoveredCode> covered, boolean announcedDecides) {

  /** A purpose code, and the legal days on which the scheme speaks of it. */
  record CoveredCode(String code, DayRange valid) {}

  /** The row that the law's date names, announced or not. */
  public Optional<RateRow> rateOn(Condition condition, LocalDate day) {
    return rates.stream()
        .filter(row -> row.condition() == condition && row.appliesOn(day))
        .findFirst();
  }

  /** Whether amounts may be decided by the row: an announced one only where configured. */
  public boolean decides(RateRow row) {
    return !row.announcedOnly() || announcedDecides;
  }

  /** Whether the scheme speaks of proceeds under this purpose code. */
  public boolean covers(String purposeCode, LocalDate day) {
    return covered.stream()
        .anyMatch(row -> row.code().equals(purposeCode) && row.valid().contains(day));
  }
}
