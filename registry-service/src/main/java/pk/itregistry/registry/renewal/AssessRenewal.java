package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.branch.RenewBranches;
import pk.itregistry.registry.certificate.LastCertificate;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.renewal.RenewalLife.State;

/**
 * Tells what a renewal comes to today, for its view and its acts alike. Who confirmed in time is in
 * time, however long the register takes; and what certifies the firm is asked of its certificates,
 * since a correction may have moved the last day after the renewal was opened.
 */
@ApplicationScoped
class AssessRenewal {
  private final Database database;
  private final LastCertificate certificates;
  private final Evidence evidence;
  private final RenewalTerms terms;
  private final RenewBranches branches;
  private final BusinessClock clock;

  AssessRenewal(
      Database database,
      LastCertificate certificates,
      Evidence evidence,
      RenewalTerms terms,
      RenewBranches branches,
      BusinessClock clock) {
    this.database = database;
    this.certificates = certificates;
    this.evidence = evidence;
    this.terms = terms;
    this.branches = branches;
    this.clock = clock;
  }

  private record Kept(
      FirmId firm,
      FirmKind kind,
      LastCertificate.Last follows,
      State state,
      @Nullable LocalDate confirmedOn,
      @Nullable Assessment decided) {}

  Assessment of(RenewalId id) {
    Kept kept =
        database
            .row(
                "SELECT firm_id, kind, certificate, last_day, state, confirmed_on, decided"
                    + " FROM renewal WHERE id = ?",
                AssessRenewal::kept,
                id.value())
            .orElseThrow(() -> new Refused(new NotFound("renewal")));
    @Nullable Assessment decided = kept.decided();
    if (decided != null && RenewalLife.LIFE.terminal().contains(kept.state())) {
      return decided;
    }
    LocalDate today = clock.today();
    LastCertificate.Last last = certificates.of(kept.firm()).orElse(kept.follows());
    @Nullable LocalDate confirmedOn = kept.confirmedOn();
    boolean late = (confirmedOn == null ? today : confirmedOn).isAfter(last.lastDay());
    return new Assessment(
        today,
        last.number(),
        last.lastDay(),
        late,
        decided == null ? evidence.of(kept.firm(), today) : decided.evidence(),
        due(kept, today, late));
  }

  private static Kept kept(ResultSet row) throws SQLException {
    @Nullable String decided = row.getString(7);
    return new Kept(
        new FirmId(row.getObject(1, UUID.class)),
        FirmKind.valueOf(row.getString(2)),
        new LastCertificate.Last(row.getString(3), row.getObject(4, LocalDate.class)),
        State.valueOf(row.getString(5)),
        row.getObject(6, LocalDate.class),
        decided == null ? null : EventJson.read(decided, Assessment.class));
  }

  /** Missing while no fee is published, be it for the firm or for the branches that it has. */
  private Assessment.@Nullable Due due(Kept kept, LocalDate today, boolean late) {
    return terms
        .fee(kept.kind(), today)
        .flatMap(fee -> branches.due(kept.firm(), today).map(more -> due(fee, late, more)))
        .orElse(null);
  }

  private static Assessment.Due due(
      RenewalTerms.Fee fee, boolean late, RenewBranches.Due branches) {
    BigDecimal surcharge = late ? fee.surcharge().amount() : BigDecimal.ZERO.setScale(2);
    String more = branches.citation() == null ? "" : "; " + branches.citation();
    return new Assessment.Due(
        fee.due(late).plus(branches.fee()).amount(),
        surcharge,
        branches.count(),
        branches.fee().amount(),
        fee.citation() + more,
        fee.confirmed() && branches.confirmed());
  }
}
