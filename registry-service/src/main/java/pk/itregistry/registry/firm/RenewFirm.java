package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.FirmId;

/** Asks of a firm whether its registration can go on for another year, and holds it for that. */
@ApplicationScoped
public class RenewFirm {
  private final Firms firms;

  RenewFirm(Firms firms) {
    this.firms = firms;
  }

  /**
   * Refuses a firm whose registration is not active; until the transaction ends nobody else changes
   * it or its certificates.
   *
   * @return its kind, by which the fee goes
   */
  public FirmKind perform(FirmId id) {
    Firm firm = firms.locked(id);
    firm.renew();
    return firm.kind();
  }
}
