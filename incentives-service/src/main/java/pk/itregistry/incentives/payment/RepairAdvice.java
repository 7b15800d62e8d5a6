package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.incentives.IncentivesProblem.AccountRefused;
import pk.itregistry.incentives.IncentivesProblem.BankEntryWaits;
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
  private final AccountReasons accountReasons;
  private final EntryDirectory entries;
  private final BusinessClock clock;

  RepairAdvice(
      RegistryCopy register,
      ClaimInHand claims,
      AccountReasons accountReasons,
      EntryDirectory entries,
      BusinessClock clock) {
    this.register = register;
    this.claims = claims;
    this.accountReasons = accountReasons;
    this.entries = entries;
    this.clock = clock;
  }

  void perform(PaymentAdvice advice, Actor by) {
    Iban account =
        register
            .firm(advice.firm())
            .map(FirmState::payoutIban)
            .orElseThrow(() -> new Refused(new PayoutAccountMissing()));
    String refused = refused(advice, account);
    advice.repair(account, by, clock.instant());
    claims.refuseIfSourceChanged(advice.claim());
    if (refused != null) {
      throw new Refused(new AccountRefused(refused));
    }
    // The bank may be saying that it paid the attempt before.
    if (entries.waits(advice.id())) {
      throw new Refused(new BankEntryWaits());
    }
  }

  // Asked before the repair, which begins a new account.
  private @Nullable String refused(PaymentAdvice advice, Iban account) {
    return account.equals(advice.account())
        ? accountReasons.in(advice.bankReason, advice.bankReasonText).orElse(null)
        : null;
  }
}
