package pk.itregistry.registry.change;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.firm.FirmChange;

/** What a firm can ask to have changed. An owner is not changed, but handed over to. */
@Schema(name = "ChangeKind")
enum ChangeKind {
  NAME("/name"),
  ADDRESS("/address"),
  PARTIES("/parties"),
  PAYOUT_ACCOUNT("/payoutIban");

  private static final String HANDED_OVER = "OWNER";

  private final String pointer;

  ChangeKind(String pointer) {
    this.pointer = pointer;
  }

  /** Where in the request it is stated. */
  String pointer() {
    return pointer;
  }

  /** Reads what was sent; refuses anything else, and tells who wants another owner of the way. */
  static ChangeKind of(String sent) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(sent))
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                new MalformedValue(
                    "unknown-value",
                    "must be one of "
                        + List.of(values())
                        + (sent.equals(HANDED_OVER)
                            ? "; the owner offers the firm to the next one by an invitation"
                            : ""))));
  }

  /** The kind of a change. */
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
    };
  }
}
