package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.IncentivesProblem.NoReturnLessCharge;
import pk.itregistry.incentives.payment.EntryResolution.Outcome;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Refused;

/** A treasury officer sees to an entry of a bank's report that waits. */
@ApplicationScoped
class ResolveEntry {
  private final PaymentAdvices advices;
  private final ReportPayment reportPayment;

  ResolveEntry(PaymentAdvices advices, ReportPayment reportPayment) {
    this.advices = advices;
    this.reportPayment = reportPayment;
  }

  void perform(BankEntry entry, EntryResolution resolution, Actor by) {
    entry.demandWaiting();
    if (resolution.outcome() == Outcome.RETURNED_LESS_CHARGE) {
      PaymentAdvice advice =
          entry
              .advice()
              .map(advices::locked)
              .orElseThrow(() -> new Refused(new NoReturnLessCharge()));
      reportPayment.takeLessCharge(entry, advice, by);
    }
    entry.resolve(resolution, by);
  }
}
