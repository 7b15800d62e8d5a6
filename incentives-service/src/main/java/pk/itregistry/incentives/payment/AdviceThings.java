package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Payments on the write path. */
@ApplicationScoped
class AdviceThings implements Things<PaymentAdviceId, PaymentAdvice, AdviceView> {
  private final PaymentAdvices advices;
  private final AdviceDirectory directory;
  private final Gatekeeper gatekeeper;

  AdviceThings(PaymentAdvices advices, AdviceDirectory directory, Gatekeeper gatekeeper) {
    this.advices = advices;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void admit(PaymentAdviceId id) {
    gatekeeper.admit(view(id).firmId(), "payment advice");
  }

  @Override
  public PaymentAdvice locked(PaymentAdviceId id) {
    return advices.locked(id);
  }

  @Override
  public AdviceView view(PaymentAdviceId id) {
    return directory.find(id).orElseThrow(() -> new Refused(new NotFound("payment advice")));
  }

  @Override
  public PaymentAdviceId idOf(PaymentAdvice advice) {
    return advice.id();
  }

  @Override
  public String pathOf(PaymentAdviceId id) {
    return "/incentives/v1/payment-advices/" + id;
  }
}
