package pk.itregistry.registry.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.registry.firm.FirmChange;

/** What a firm can ask to have changed. An OWNER is not changed, but handed over to. */
@Schema(name = "ChangeKind")
enum ChangeKind {
  NAME("/name"),
  ADDRESS("/address"),
  PARTIES("/parties"),
  PAYOUT_ACCOUNT("/payoutIban"),
  OWNER("/kind");

  private final String pointer;

  ChangeKind(String pointer) {
    this.pointer = pointer;
  }

  /** Where in the request it is stated. */
  String pointer() {
    return pointer;
  }

  static ChangeKind of(FirmChange change) {
    return switch (change) {
      case FirmChange.Name _ -> NAME;
      case FirmChange.Address _ -> ADDRESS;
      case FirmChange.Parties _ -> PARTIES;
      case FirmChange.PayoutAccount _ -> PAYOUT_ACCOUNT;
    };
  }

  /** What is wanted, as a row keeps it. */
  FirmChange read(String kept) {
    return switch (this) {
      case NAME -> EventJson.read(kept, FirmChange.Name.class);
      case ADDRESS -> EventJson.read(kept, FirmChange.Address.class);
      case PARTIES -> EventJson.read(kept, FirmChange.Parties.class);
      case PAYOUT_ACCOUNT -> EventJson.read(kept, FirmChange.PayoutAccount.class);
      case OWNER -> throw new IllegalStateException("a firm is handed over to an owner");
    };
  }
}
