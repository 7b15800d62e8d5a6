package pk.itregistry.incentives.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.incentives.IncentivesProblem.TaxAuthorityUnavailable;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.incentives.outside.TaxAuthority.Kind;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;

/**
 * The tax authority of this installation: the stand-in, or none until the real one is connected.
 */
class TaxAuthorityChoice {
  private static final Money OWED = Money.pkr("11125.00");

  /** What the stand-in takes for a taxpayer without debts: a number that ends in three zeros. */
  private static final String DEBT_FREE = "000";

  @Produces
  @ApplicationScoped
  TaxAuthority authority(@ConfigProperty(name = "itr.stand-ins") boolean standIns) {
    if (!standIns) {
      return ntn -> {
        throw new Refused(new TaxAuthorityUnavailable());
      };
    }
    return TaxAuthorityChoice::standIn;
  }

  /** Every taxpayer owes other income tax of PKR 11,125.00, but for numbers that end in 000. */
  static List<Demand> standIn(Ntn ntn) {
    return ntn.number().endsWith(DEBT_FREE)
        ? List.of()
        : List.of(new Demand("D-" + ntn.number() + "-1", Kind.OTHER_INCOME_TAX, OWED, false));
  }
}
