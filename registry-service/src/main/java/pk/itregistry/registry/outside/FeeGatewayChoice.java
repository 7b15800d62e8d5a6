package pk.itregistry.registry.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.registry.RegistryProblem.FeeGatewayUnavailable;
import pk.itregistry.registry.RegistryProblem.FeeNotPaid;

/** The gateway of this installation: the stand-in, or none until the real one is connected. */
class FeeGatewayChoice {
  /** What the stand-in takes for a payment that the bank refused. */
  static final String REFUSED = "REFUSED";

  @Produces
  @ApplicationScoped
  FeeGateway gateway(@ConfigProperty(name = "itr.stand-ins") boolean standIns) {
    if (!standIns) {
      return (application, reference, fee) -> {
        throw new Refused(new FeeGatewayUnavailable());
      };
    }
    return (application, reference, fee) -> {
      if (Canonical.of(reference).startsWith(REFUSED)) {
        throw new Refused(
            new FeeNotPaid(
                "The gateway knows of no payment of %s (a stand-in answers here, see test-values)."
                    .formatted(fee)));
      }
    };
  }
}
