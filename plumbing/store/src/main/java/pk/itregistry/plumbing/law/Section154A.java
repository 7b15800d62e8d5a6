package pk.itregistry.plumbing.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.law.RateRow.Condition;

/**
 * Section 154A of the Income Tax Ordinance 2001 (First Schedule, Part III, Division IVA): the tax
 * that a bank withholds from export proceeds of IT services.
 *
 * @param rates dated, with their citations
 * @param covered the purpose codes whose proceeds the section speaks of
 * @param announcedDecides whether a rate that is only announced decides; never in production
 */
public record Section154A(
    List<RateRow> rates, List<CoveredCode> covered, boolean announcedDecides) {

  /** A purpose code (ITRS), and the legal days on which the section speaks of it. */
  public record CoveredCode(String code, DayRange valid) {}

  /**
   * What the section asks of proceeds.
   *
   * @param named the row that the law's date names, announced or not; none before there was a rate
   * @param decides whether amounts may be decided by that row
   * @param general the row that is everybody's on that day
   */
  public record Due(@Nullable RateRow named, boolean decides, @Nullable RateRow general) {

    /** The row to withhold by: the general one where the named one only previews. */
    public @Nullable RateRow deciding() {
      return decides ? named : general;
    }

    /** A row that was announced and does not decide here. */
    public @Nullable RateRow previewed() {
      return named == null || decides ? null : named;
    }
  }

  /** Whether the section speaks of proceeds under this purpose code. */
  public boolean covers(String purposeCode, LocalDate day) {
    return covered.stream()
        .anyMatch(row -> row.code().equals(purposeCode) && row.valid().contains(day));
  }

  /** What is due on proceeds of that day. Without a reduced rate the general one is everybody's. */
  public Due due(LocalDate day, boolean certified) {
    RateRow general = rateOn(Condition.NOT_CERTIFIED, day).orElse(null);
    RateRow named = certified ? rateOn(Condition.PSEB_CERTIFIED, day).orElse(general) : general;
    return new Due(named, named != null && decides(named), general);
  }

  /** Whether amounts may be decided by the row: an announced one only where configured. */
  public boolean decides(RateRow row) {
    return !row.announcedOnly() || announcedDecides;
  }

  private Optional<RateRow> rateOn(Condition condition, LocalDate day) {
    return rates.stream()
        .filter(row -> row.condition() == condition && row.appliesOn(day))
        .findFirst();
  }
}
