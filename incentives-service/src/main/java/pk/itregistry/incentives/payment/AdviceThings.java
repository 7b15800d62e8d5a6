package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.duty.Duties;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Payments on the write path. */
@ApplicationScoped
class AdviceThings implements Things<PaymentAdviceId, PaymentAdvice, AdviceView> {
  private final PaymentAdvices advices;
  private final AdviceDirectory directory;
  private final ClaimInHand claims;
  private final Gatekeeper gatekeeper;
  private final Duties duties;
  private final Call call;

  AdviceThings(
      PaymentAdvices advices,
      AdviceDirectory directory,
      ClaimInHand claims,
      Gatekeeper gatekeeper,
      Duties duties,
      Call call) {
    this.advices = advices;
    this.directory = directory;
    this.claims = claims;
    this.gatekeeper = gatekeeper;
    this.duties = duties;
    this.call = call;
  }

  @Override
  public void admit(PaymentAdviceId id) {
    duties.admit(placeOf(id), "payment advice");
  }

  @Override
  public PaymentAdvice locked(PaymentAdviceId id) {
    return advices.locked(id);
  }

  @Override
  public AdviceView view(PaymentAdviceId id) {
    return directory.find(id, offersOn(placeOf(id))).orElseThrow(AdviceThings::unknown);
  }

  /** What the caller may do with a payment on that claim. */
  AdviceOffers offersOn(Timeline.Of place) {
    return new AdviceOffers(
        call.actor(),
        gatekeeper.admission(place.firm()),
        () -> duties.hasHand(place),
        () -> claims.sourceChange(place.claim()).isPresent());
  }

  private Timeline.Of placeOf(PaymentAdviceId id) {
    return directory.placeOf(id).orElseThrow(AdviceThings::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("payment advice"));
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
