package pk.itregistry.registry.outside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.ApplicationProblem.FeeReferenceUsed;

/** The payments at the fee gateway: one of them pays one thing, whatever kind of thing it is. */
@ApplicationScoped
public class FeePayments {
  private final FeeGateway gateway;
  private final Database database;

  protected FeePayments(FeeGateway gateway, Database database) {
    this.gateway = gateway;
    this.database = database;
  }

  /**
   * Asks the gateway about a payment, before the transaction of the act.
   *
   * @return how it refused, for the act: a replay, and a refusal that stands before this one at the
   *     door, come first
   */
  public Optional<RuntimeException> refusal(UUID what, String reference, Money fee) {
    try {
      gateway.confirm(what, reference, fee);
      return Optional.empty();
    } catch (RuntimeException refused) {
      return Optional.of(refused);
    }
  }

  /**
   * Notes in the act's transaction that the payment pays this thing; refused where it pays another,
   * however its reference is spelled. Of two at the same moment the second waits for the first.
   */
  public void use(UUID what, String reference) {
    String canonical = Canonical.of(reference);
    database.change(
        "INSERT INTO fee_payment (reference, paid_for) VALUES (?, ?) ON CONFLICT DO NOTHING",
        canonical,
        what);
    if (!database.isTrue(
        "SELECT paid_for = ? FROM fee_payment WHERE reference = ?", what, canonical)) {
      throw new Refused(new FeeReferenceUsed());
    }
  }
}
