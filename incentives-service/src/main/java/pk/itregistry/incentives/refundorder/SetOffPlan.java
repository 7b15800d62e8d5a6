package pk.itregistry.incentives.refundorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.incentives.outside.TaxAuthority.Kind;
import pk.itregistry.kernel.money.Money;

/**
 * How a refund meets debts: other income tax first, then other taxes, the rest in cash (s.170(3));
 * stayed demands are left out.
 */
record SetOffPlan(List<Part> parts, Money total, Money cash) {

  /** What one debt takes. */
  record Part(String demand, Kind kind, Money amount) {}

  static SetOffPlan of(Money refund, List<Demand> demands) {
    List<Demand> order =
        demands.stream()
            .filter(demand -> !demand.stayed() && demand.amount().isPositive())
            .sorted(Comparator.comparing(Demand::kind).thenComparing(Demand::number))
            .toList();
    List<Part> parts = new ArrayList<>();
    Money rest = refund;
    for (Demand demand : order) {
      Money taken = rest.min(demand.amount());
      if (taken.isPositive()) {
        parts.add(new Part(demand.number(), demand.kind(), taken));
        rest = rest.minus(taken);
      }
    }
    return new SetOffPlan(List.copyOf(parts), refund.minus(rest), rest);
  }
}
