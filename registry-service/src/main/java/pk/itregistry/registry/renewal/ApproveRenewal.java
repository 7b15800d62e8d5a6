package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.registry.firm.RenewFirm;

/** A registrar finds that the firm may go on; the fee is due then, or nothing is. */
@ApplicationScoped
class ApproveRenewal {
  private final RenewFirm firms;
  private final AskForRenewalFee askForFee;
  private final ConfirmRenewal confirmRenewal;

  ApproveRenewal(RenewFirm firms, AskForRenewalFee askForFee, ConfirmRenewal confirmRenewal) {
    this.firms = firms;
    this.askForFee = askForFee;
    this.confirmRenewal = confirmRenewal;
  }

  void perform(Renewal renewal) {
    firms.perform(renewal.firm());
    AskForRenewalFee.Asked asked = askForFee.of(renewal.id(), null);
    renewal.approve(asked.seen());
    confirmRenewal.renewIfPaid(renewal, asked);
  }
}
