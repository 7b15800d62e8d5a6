package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.firm.RenewFirm;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;

/**
 * Confirms a renewal: settled at once when nothing changed and the evidence speaks for it, handed
 * to a registrar otherwise. Where the payment came with it, or nothing is due, it is renewed in the
 * same call.
 */
@ApplicationScoped
class ConfirmRenewal {
  private final RenewFirm firms;
  private final PayRenewal payRenewal;
  private final WriteToFirm letters;

  ConfirmRenewal(RenewFirm firms, PayRenewal payRenewal, WriteToFirm letters) {
    this.firms = firms;
    this.payRenewal = payRenewal;
    this.letters = letters;
  }

  void perform(Renewal renewal, ConfirmationRequest said, AskForRenewalFee.Asked asked) {
    firms.perform(renewal.firm());
    @Nullable String changes = said.changes();
    if (changes == null && asked.seen().evidence().speaks()) {
      renewal.confirm(asked.seen());
      renewIfPaid(renewal, asked);
    } else {
      renewal.submit(changes, asked.seen());
      refusePayment(asked);
    }
  }

  /** A payment is used up or refused, never dropped: this one is needed later, or never. */
  private static void refusePayment(AskForRenewalFee.Asked asked) {
    Faults faults = new Faults();
    if (asked.payment() != null) {
      faults.add(
          "/paymentReference",
          "rule-fee-not-due-yet",
          "a registrar looks at the renewal first, and no fee is due before it is confirmed");
    }
    faults.refuseRuleBroken();
  }

  /**
   * Once a registrar has approved, or the evidence has: renewed if paid, else asked for the fee.
   */
  void renewIfPaid(Renewal renewal, AskForRenewalFee.Asked asked) {
    if (asked.payment() != null || asked.free()) {
      payRenewal.perform(renewal, asked);
    } else {
      renewal.askedForFee(asked.seen().day());
      letters.of(NoticeKind.RENEWAL_FEE_DUE, renewal.firm());
    }
  }
}
