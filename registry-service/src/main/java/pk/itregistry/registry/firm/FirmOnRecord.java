package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PersonId;

/** What a firm states now, for whoever wants to change it: held until the transaction ends. */
@ApplicationScoped
public class FirmOnRecord {
  private final Firms firms;

  FirmOnRecord(Firms firms) {
    this.firms = firms;
  }

  /** What stands in the register. A firm that was taken over may have no owner or account yet. */
  public record Stated(
      FirmKind kind,
      String name,
      @Nullable PersonId owner,
      FirmAddress address,
      @Nullable Iban payoutIban,
      List<FirmParty> parties) {}

  /** Holds the firm and says what it states; refuses one whose registration has ended. */
  public Stated perform(FirmId id) {
    return firms.locked(id).stated();
  }
}
