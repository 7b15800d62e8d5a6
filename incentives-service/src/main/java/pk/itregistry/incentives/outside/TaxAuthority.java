package pk.itregistry.incentives.outside;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.money.Money;

/** What the tax authority is asked: which debts a refund has to meet first (s.170(3)). */
@FunctionalInterface
public interface TaxAuthority {

  /**
   * The demands raised and not withdrawn against a taxpayer, in any order; refuses with
   * tax-authority-unavailable when it cannot be asked.
   */
  List<Demand> demandsOf(Ntn ntn);

  /**
   * A debt.
   *
   * @param amount as raised, before anything that this product has set off against it: SetOffs
   *     subtracts that
   * @param stayed by a court or an appeal: it is left out
   */
  record Demand(String number, Kind kind, Money amount, boolean stayed) {}

  /** In the order in which a refund meets them. */
  @Schema(name = "DebtKind")
  enum Kind {
    OTHER_INCOME_TAX,
    OTHER_TAX
  }
}
