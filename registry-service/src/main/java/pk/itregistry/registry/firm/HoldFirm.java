package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.FirmId;

/** Holds a firm for whoever changes what hangs on it: one after the other, until they are done. */
@ApplicationScoped
public class HoldFirm {
  private final Firms firms;

  HoldFirm(Firms firms) {
    this.firms = firms;
  }

  public void perform(FirmId firm) {
    firms.locked(firm);
  }
}
