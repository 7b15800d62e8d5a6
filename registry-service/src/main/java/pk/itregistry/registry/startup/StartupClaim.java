package pk.itregistry.registry.startup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxYear;

/**
 * What a firm of the register states that wants to be certified as a start-up, as far as it has
 * come.
 *
 * @param firm which firm
 * @param commencedOn the day on which its business commenced
 * @param technology what of its products or services is driven by technology, in its own words
 * @param turnover of the last tax years that have ended, from the one on in which it commenced
 */
@Schema(name = "StartupClaim")
public record StartupClaim(
    @Nullable FirmId firm,
    @Nullable LocalDate commencedOn,
    @Text(most = 1000) @Nullable String technology,
    @Entries(most = 10) List<Turnover> turnover)
    implements Checked {
  /** Where it stands in an application. */
  public static final String POINTER = "/startup";

  /** What it turned over in one tax year. */
  @Schema(name = "TurnoverOfYear")
  public record Turnover(
      @Schema(description = "The year in which the tax year ends.") TaxYear taxYear,
      @Decimal(Decimal.Sign.NOT_NEGATIVE) BigDecimal amountPkr)
      implements Checked {

    @Override
    public void check(Faults faults) {
      if (amountPkr != null) {
        faults.required("/amountPkr", amountPkr, Money::exactPkr);
      }
    }

    Money amount() {
      return Money.pkr(amountPkr);
    }
  }

  @Override
  public void check(Faults faults) {
    Set<TaxYear> named = new HashSet<>();
    for (int i = 0; i < turnover.size(); i++) {
      @Nullable TaxYear year = turnover.get(i).taxYear();
      if (year != null && !named.add(year)) {
        faults.add("/turnover/" + i + "/taxYear", "duplicate", "is named twice");
      }
    }
  }

  /** The fields that something stands in, as JSON Pointers into the application. */
  public Set<String> pointers() {
    Set<String> stated = new TreeSet<>();
    add(stated, "/firm", firm);
    add(stated, "/commencedOn", commencedOn);
    add(stated, "/technology", technology);
    add(stated, "/turnover", turnover.isEmpty() ? null : turnover);
    return stated;
  }

  private static void add(Set<String> stated, String field, @Nullable Object value) {
    if (value != null) {
      stated.add(POINTER + field);
    }
  }
}
