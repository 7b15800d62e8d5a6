package pk.itregistry.incentives.refundorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.incentives.outside.TaxAuthority.Kind;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** What was set off, by demand: the same debt is not met twice, however its number is spelled. */
@ApplicationScoped
class SetOffs {
  // Whose registration has ended may register again: the firm is another one, the debtor is not.
  private static final String OF_THE_DEBTOR =
      "(o.firm_id = ? OR o.ntn = ? OR o.firm_id IN (SELECT firm_id FROM firm_copy WHERE ntn = ?"
          + " UNION ALL SELECT other.firm_id FROM firm_copy mine JOIN firm_copy other"
          + " ON other.person_key = mine.person_key WHERE mine.firm_id = ?))";

  private final Database database;
  private final BusinessClock clock;

  SetOffs(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Schema(name = "SetOff")
  record SetOffView(String demandNumber, Kind kind, BigDecimal amountPkr, LocalDate onDay) {}

  /** Whose debts: a firm, and the tax number that it has by now. */
  record Debtor(FirmId firm, Optional<Ntn> number) {}

  /**
   * What is left of a demand after what earlier orders gave to it. Those of the debtor count, also
   * under an earlier registration: what somebody stated of a letter about another firm is not taken
   * from this one's debts.
   */
  Demand left(Debtor debtor, Demand demand) {
    String canonical = Canonical.of(demand.number());
    // Two orders of one taxpayer must not both meet the whole of the same debt.
    database.row("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))", row -> 1, canonical);
    String number = debtor.number().map(Ntn::number).orElse(null);
    BigDecimal met =
        database
            .row(
                // What a cancelled order gave to it was taken back with the order.
                "SELECT coalesce(sum(s.amount_pkr), 0) FROM set_off s"
                    + " JOIN refund_order o ON o.id = s.order_id"
                    + " WHERE s.demand_canonical = ? AND "
                    + OF_THE_DEBTOR
                    + " AND o.state <> 'CANCELLED'",
                row -> row.getBigDecimal(1),
                canonical,
                debtor.firm().value(),
                number,
                number,
                debtor.firm().value())
            .orElse(BigDecimal.ZERO);
    Money left = demand.amount().minus(Money.pkr(met)).max(Money.pkr("0"));
    return new Demand(demand.number(), demand.kind(), left, demand.stayed());
  }

  void keep(RefundOrderId order, SetOffPlan plan) {
    for (int i = 0; i < plan.parts().size(); i++) {
      SetOffPlan.Part part = plan.parts().get(i);
      database.change(
          "INSERT INTO set_off (id, order_id, position, demand_number, demand_canonical, kind,"
              + " amount_pkr, on_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          Uuid7.next(),
          order.value(),
          i,
          part.demand(),
          Canonical.of(part.demand()),
          part.kind().name(),
          part.amount().amount(),
          clock.today());
    }
  }

  List<SetOffView> of(RefundOrderId order) {
    return database.rows(
        "SELECT demand_number, kind, amount_pkr, on_day FROM set_off WHERE order_id = ?"
            + " ORDER BY position",
        row ->
            new SetOffView(
                row.getString(1),
                Kind.valueOf(row.getString(2)),
                row.getBigDecimal(3),
                row.getObject(4, LocalDate.class)),
        order.value());
  }
}
