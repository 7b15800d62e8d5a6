package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import pk.itregistry.registry.firm.RenewFirm;

/**
 * Confirms a renewal: settled at once when nothing changed and the evidence speaks for it, handed
 * to a registrar otherwise. Where the payment came with it, or nothing is due, it is renewed in the
 * same call.
 */
@ApplicationScoped
class ConfirmRenewal {
  private final Evidence evidence;
  private final RenewFirm firms;
  private final PayRenewal payRenewal;

  ConfirmRenewal(Evidence evidence, RenewFirm firms, PayRenewal payRenewal) {
    this.evidence = evidence;
    this.firms = firms;
    this.payRenewal = payRenewal;
  }

  void perform(Renewal renewal, ConfirmationRequest said, AskForRenewalFee.Asked asked) {
    firms.perform(renewal.firm());
    @Nullable String changes = said.changes();
    if (changes == null && evidence.of(renewal.firm(), asked.day()).speaks()) {
      renewal.confirm(asked.day());
      renewIfPaid(renewal, asked);
    } else {
      renewal.submit(changes, asked.day()); // what was paid stays good for the fee
    }
  }

  /** Once a registrar has approved, or the evidence alone has: renewed where nothing is due. */
  void renewIfPaid(Renewal renewal, AskForRenewalFee.Asked asked) {
    if (asked.payment() != null || asked.due().isZero()) {
      payRenewal.perform(renewal, asked);
    }
  }
}
