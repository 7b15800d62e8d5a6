package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.database.Database;

/** What exports-service has told of a firm, as far as it bears on its renewal. */
@ApplicationScoped
class Evidence {
  private final Database database;
  private final RenewalTerms terms;

  Evidence(Database database, RenewalTerms terms) {
    this.database = database;
    this.terms = terms;
  }

  /** As it is known now. */
  RenewalEvidence of(FirmId firm, LocalDate day) {
    Optional<RenewalTerms.Rule> rule = terms.rule(day);
    LocalDate from = day.minusMonths(rule.map(RenewalTerms.Rule::months).orElse(12));
    List<String> returns = returns(firm, from, day);
    List<RenewalEvidence.Realised> realised = realised(firm, from, day);
    List<String> missing =
        rule.map(asked -> missing(asked, returns.size(), realised))
            .orElse(List.of("No rule of the day says what is enough; a registrar decides."));
    return new RenewalEvidence(
        from,
        day,
        returns,
        realised,
        missing.isEmpty(),
        missing,
        rule.map(RenewalTerms.Rule::citation).orElse(null));
  }

  private static List<String> missing(
      RenewalTerms.Rule asked, int returns, List<RenewalEvidence.Realised> realised) {
    long counted =
        realised.stream()
            .filter(RenewalEvidence.Realised::counts)
            .mapToLong(RenewalEvidence.Realised::remittances)
            .sum();
    return Stream.of(
            returns < asked.leastReturns()
                ? "%d export returns filed, %d are asked for."
                    .formatted(returns, asked.leastReturns())
                : "",
            counted < asked.leastRemittances()
                ? "%d remittances under codes that count, %d are asked for."
                    .formatted(counted, asked.leastRemittances())
                : "")
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private List<String> returns(FirmId firm, LocalDate from, LocalDate until) {
    return database.rows(
        "SELECT DISTINCT period FROM heard_return WHERE firm_id = ? AND state <> 'WITHDRAWN'"
            + " AND filed_at >= ? AND filed_at < ? ORDER BY period LIMIT 100",
        row -> row.getString(1),
        firm.value(),
        LegalTime.startOf(from),
        LegalTime.startOf(until.plusDays(1)));
  }

  private List<RenewalEvidence.Realised> realised(FirmId firm, LocalDate from, LocalDate until) {
    return database.rows(
        "SELECT r.purpose_code, EXISTS (SELECT 1 FROM renewal_purpose p WHERE p.code ="
            + " r.purpose_code AND p.valid_from <= ? AND (p.valid_until IS NULL OR ? <"
            + " p.valid_until)), count(*), coalesce(sum(r.standing_pkr), 0)"
            + " FROM heard_remittance r WHERE r.firm_id = ? AND r.realised_on BETWEEN ? AND ?"
            + " AND r.stands GROUP BY r.purpose_code ORDER BY r.purpose_code LIMIT 100",
        row ->
            new RenewalEvidence.Realised(
                row.getString(1), row.getBoolean(2), row.getLong(3), row.getBigDecimal(4)),
        until,
        until,
        firm.value(),
        from,
        until);
  }
}
