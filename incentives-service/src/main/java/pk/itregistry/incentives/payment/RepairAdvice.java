package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.IncentivesProblem.PayoutAccountMissing;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Prepares a payment anew that the bank returned, rejected or cancelled: to the account that the
 * register has by now, under a new end-to-end id, and again for two signatures.
 */
@ApplicationScoped
class RepairAdvice {
  private final RegistryCopy register;
  private final ClaimInHand claims;
  private final BusinessClock clock;

  RepairAdvice(RegistryCopy register, ClaimInHand claims, BusinessClock clock) {
    this.register = register;
    this.claims = claims;
    this.clock = clock;
  }

  void perform(PaymentAdvice advice, Actor by) {
    Iban account =
        register
            .firm(advice.firm())
            .map(RegistryCopy.Firm::payoutIban)
            .orElseThrow(() -> new Refused(new PayoutAccountMissing()));
    advice.repair(account, by, clock.instant());
    claims.refuseIfSourceChanged(advice.claim());
  }
}
