package pk.itregistry.incentives.refundorder;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.incentives.outside.TaxAuthority.Kind;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.text.Canonical;

/**
 * What the tax authority answered by letter about a firm that the register has no tax number of,
 * such as a freelancer, whom it knows by an identity card that is not kept here.
 *
 * @param letter the reference of its answer
 * @param demands the demands that stand, none left out; empty where the letter says that none does
 */
record StatedDebts(@Text(most = 100) String letter, @Entries(most = 50) List<Stated> demands)
    implements Checked {

  /**
   * A demand as the letter has it.
   *
   * @param number compared as it is meant, not as it is spelled
   * @param amountPkr as first raised: what orders have set off against it since is subtracted here
   */
  @Schema(name = "StatedDebt")
  record Stated(
      @Text(most = 40) String number,
      Kind kind,
      @Schema(description = AS_RAISED) @Decimal(Sign.POSITIVE) BigDecimal amountPkr)
      implements Checked {
    private static final String AS_RAISED =
        "The amount as the demand was first raised, not what is left of it: what earlier orders set"
            + " off against it is subtracted here.";

    @Override
    public void check(Faults faults) {
      if (number != null && Canonical.of(number).isEmpty()) {
        faults.add("/number", "malformed-reference", "must hold letters or digits");
      }
      if (amountPkr != null) {
        faults.required("/amountPkr", amountPkr, Money::exactPkr);
      }
    }

    private Demand demand() {
      return new Demand(number, kind, Money.exactPkr(amountPkr), false);
    }
  }

  @Override
  public void check(Faults faults) {
    Set<String> named = new HashSet<>();
    for (int i = 0; demands != null && i < demands.size(); i++) {
      @Nullable Stated one = demands.get(i);
      if (one != null && one.number() != null && !named.add(Canonical.of(one.number()))) {
        faults.add("/demands/" + i + "/number", "duplicate", "is named twice");
      }
    }
  }

  /** As the set-off takes them. */
  List<Demand> answered() {
    return demands.stream().map(Stated::demand).toList();
  }
}
