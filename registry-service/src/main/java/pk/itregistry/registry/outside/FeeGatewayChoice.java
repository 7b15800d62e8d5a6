package pk.itregistry.registry.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.registry.ApplicationProblem.FeeGatewayUnavailable;
import pk.itregistry.registry.ApplicationProblem.FeeNotPaid;

/** The gateway of this installation: the stand-in, or none until the real one is connected. */
class FeeGatewayChoice {
  /** What the stand-in takes for a payment that the bank refused. */
  static final String REFUSED = "REFUSED";

  /** What the stand-in takes for a payment that the bank took back later. */
  static final String REVERSED = "REVERSED";

  /** What the stand-in takes for a payment that it gives back only when asked again. */
  static final String SLOW = "SLOW";

  /** What the stand-in takes for a payment that it never gives back. */
  static final String KEPT = "KEPT";

  /** What the stand-in takes for a payment of which it does not say whether it gave it back. */
  static final String SILENT = "SILENT";

  @Produces
  @ApplicationScoped
  FeeGateway gateway(@ConfigProperty(name = "itr.stand-ins") boolean standIns) {
    return standIns ? new StandIn() : new None();
  }

  private record None() implements FeeGateway {
    @Override
    public void confirm(UUID what, String paymentReference, Money fee) {
      throw new Refused(new FeeGatewayUnavailable());
    }

    @Override
    public boolean tookBack(ApplicationId application, String paymentReference) {
      throw new Refused(new FeeGatewayUnavailable());
    }

    @Override
    public void giveBack(ApplicationId application, String paymentReference, Money fee) {
      throw new Refused(new FeeGatewayUnavailable());
    }
  }

  private static final class StandIn implements FeeGateway {
    private final Set<String> askedOnce = ConcurrentHashMap.newKeySet();

    @Override
    public void confirm(UUID what, String paymentReference, Money fee) {
      if (says(paymentReference, REFUSED)) {
        throw new Refused(
            new FeeNotPaid(
                "The gateway knows of no payment of %s (a stand-in answers here, see test-values)."
                    .formatted(fee)));
      }
    }

    @Override
    public boolean tookBack(ApplicationId application, String paymentReference) {
      return says(paymentReference, REVERSED);
    }

    @Override
    public void giveBack(ApplicationId application, String paymentReference, Money fee) {
      if (says(paymentReference, SILENT)) {
        throw new IllegalStateException("the stand-in does not answer");
      }
      boolean later = says(paymentReference, SLOW) && askedOnce.add(Canonical.of(paymentReference));
      if (later || says(paymentReference, KEPT)) {
        throw new Refused(new FeeGatewayUnavailable());
      }
    }

    private static boolean says(String reference, String word) {
      return Canonical.of(reference).startsWith(word);
    }
  }
}
