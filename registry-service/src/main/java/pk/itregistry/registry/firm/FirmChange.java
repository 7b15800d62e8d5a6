package pk.itregistry.registry.firm;

import java.util.List;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.kernel.identity.Iban;

/** What a firm wants to state anew about itself. Who owns it is handed over, and is not stated. */
public sealed interface FirmChange {

  /** The name that it bears from then on. */
  record Name(String name) implements FirmChange {}

  /** Where it sits from then on. */
  record Address(FirmAddress address) implements FirmChange {}

  /** Everybody who directs and owns it from then on. */
  record Parties(List<FirmParty> parties) implements FirmChange {}

  /** The account to which it is paid from then on. */
  record PayoutAccount(Iban iban) implements FirmChange {}

  /** What it is called in the firm's history. */
  default String act() {
    return switch (this) {
      case Name _ -> "CHANGE_NAME";
      case Address _ -> "CHANGE_ADDRESS";
      case Parties _ -> "CHANGE_PARTIES";
      case PayoutAccount _ -> "CHANGE_PAYOUT_ACCOUNT";
    };
  }

  /** As a row keeps it. */
  default String json() {
    return switch (this) {
      case Name it -> EventJson.write(it);
      case Address it -> EventJson.write(it);
      case Parties it -> EventJson.write(it);
      case PayoutAccount it -> EventJson.write(it);
    };
  }
}
