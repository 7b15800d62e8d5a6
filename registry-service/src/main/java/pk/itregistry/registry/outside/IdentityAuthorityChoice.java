package pk.itregistry.registry.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.ApplicationProblem.IdentityAuthorityUnavailable;
import pk.itregistry.registry.outside.IdentityAuthority.Answer;

/**
 * The identity authority of this installation: the stand-in, or none until the real one answers.
 */
class IdentityAuthorityChoice {
  /** Beginnings of numbers that the stand-in answers to in its own way; nobody holds them. */
  static final String UNKNOWN = "80000";

  static final String ANOTHER_NAME = "80001";
  static final String ANOTHER_PERSON = "80002";
  static final String SILENT = "80003";

  @Produces
  @ApplicationScoped
  IdentityAuthority authority(@ConfigProperty(name = "itr.stand-ins") boolean standIns) {
    if (!standIns) {
      return (cnic, name, person) -> {
        throw new Refused(new IdentityAuthorityUnavailable());
      };
    }
    return (cnic, name, person) -> standIn(cnic);
  }

  private static Answer standIn(Cnic cnic) {
    return switch (cnic.digits().substring(0, 5)) {
      case UNKNOWN -> Answer.UNKNOWN;
      case ANOTHER_NAME -> Answer.ANOTHER_NAME;
      case ANOTHER_PERSON -> Answer.ANOTHER_PERSON;
      case SILENT -> throw new Refused(new IdentityAuthorityUnavailable());
      default -> Answer.PROVEN;
    };
  }
}
