package pk.itregistry.registry.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.registry.outside.AccountTitles.Answer;

/**
 * Who tells this installation the titles of accounts: the stand-in, or nobody until the banks'
 * service is connected.
 */
class AccountTitlesChoice {
  /** Ends of accounts that the stand-in answers to in its own way. */
  static final String UNKNOWN = "0404";

  static final String ANOTHER_TITLE = "0409";
  static final String SLOW = "0501";
  static final String SILENT = "0503";

  @Produces
  @ApplicationScoped
  AccountTitles titles(@ConfigProperty(name = "itr.stand-ins") boolean standIns) {
    return standIns
        ? new StandIn()
        : (account, firmName) -> new Answer.Silent("No bank is connected to the register yet.");
  }

  private static final class StandIn implements AccountTitles {
    private final Set<String> askedOnce = ConcurrentHashMap.newKeySet();

    @Override
    public Answer ask(Iban account, String firmName) {
      String number = account.value();
      return switch (number.substring(number.length() - 4)) {
        case UNKNOWN -> new Answer.Unknown();
        case ANOTHER_TITLE -> new Answer.Held("Ravi Textile Mills");
        case SILENT -> new Answer.Silent("The bank does not answer.");
        case SLOW ->
            askedOnce.add(number)
                ? new Answer.Silent("The bank does not answer.")
                : new Answer.Held(firmName);
        default -> new Answer.Held(firmName);
      };
    }
  }
}
