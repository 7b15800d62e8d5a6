package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.FirmKind;

/**
 * What renewing costs on a day, and what evidence speaks for it: dated rows with their citation.
 */
@ApplicationScoped
class RenewalTerms {
  private final Database database;
  private final boolean automatic;

  RenewalTerms(
      Database database, @ConfigProperty(name = "itr.renewal.automatic") boolean automatic) {
    this.database = database;
    this.automatic = automatic;
  }

  /**
   * What it costs.
   *
   * @param surcharge on top of the fee, for who is late
   * @param confirmed false while the row is sample data
   */
  record Fee(Money fee, Money surcharge, String citation, boolean confirmed) {
    Money due(boolean late) {
      return late ? fee.plus(surcharge) : fee;
    }
  }

  /**
   * The evidence that is asked for.
   *
   * @param months how far back it is looked for
   * @param allowsAutomatic whether the rule lets a renewal be confirmed by the evidence alone
   */
  record Rule(
      int months,
      int leastReturns,
      int leastRemittances,
      boolean allowsAutomatic,
      String citation,
      boolean confirmed) {}

  /** The fee of a kind; none where the schedule names none, which is not the same as nothing. */
  Optional<Fee> fee(FirmKind kind, LocalDate day) {
    return database.row(
        "SELECT fee_pkr, late_surcharge_pkr, citation, confirmed FROM renewal_fee"
            + " WHERE kind = ? AND valid_from <= ? AND (valid_until IS NULL OR ? < valid_until)",
        row ->
            new Fee(
                Money.pkr(row.getBigDecimal(1)),
                Money.pkr(row.getBigDecimal(2)),
                row.getString(3),
                row.getBoolean(4)),
        kind.name(),
        day,
        day);
  }

  /** The rule of the day; without one no evidence is enough, and a registrar looks at each. */
  Optional<Rule> rule(LocalDate day) {
    return database.row(
        "SELECT months, least_returns, least_remittances, automatic, citation, confirmed"
            + " FROM renewal_rule WHERE valid_from <= ?"
            + " AND (valid_until IS NULL OR ? < valid_until)",
        row ->
            new Rule(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getBoolean(4),
                row.getString(5),
                row.getBoolean(6)),
        day,
        day);
  }

  /**
   * Whether the evidence alone renews: the rule of the day allows it, this installation wants it.
   */
  boolean automatic(LocalDate day) {
    return automatic && rule(day).map(Rule::allowsAutomatic).orElse(false);
  }
}
