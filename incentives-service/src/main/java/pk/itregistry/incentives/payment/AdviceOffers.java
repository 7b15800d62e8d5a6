package pk.itregistry.incentives.payment;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import pk.itregistry.incentives.payment.PaymentAdvice.Act;
import pk.itregistry.incentives.payment.PaymentAdvice.State;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Door;

/**
 * Which acts of a payment are on offer to one caller. What the bank reports is on offer to nobody
 * here, and once the claim's source is gone the way leads through the order.
 *
 * @param hasHand whether they stood on the firm's side of the claim
 * @param gone whether a source of the claim is no longer what it was
 */
record AdviceOffers(
    Actor caller, Admission admission, BooleanSupplier hasHand, BooleanSupplier gone) {
  private static final Map<Act, Door> DOORS =
      Map.of(
          Act.RELEASE, Door.of(PaymentAdviceResource.class, "releasePaymentAdvice"),
          Act.REPAIR, Door.of(PaymentAdviceResource.class, "repairPaymentAdvice"));

  /**
   * The acts on offer.
   *
   * @param firstSignature who prepared it
   */
  Set<Act> of(State state, String firstSignature) {
    Set<Act> open =
        PaymentAdvice.LIFE.actsFrom(state).stream()
            .filter(act -> opens(act))
            .filter(act -> act != Act.RELEASE || !caller.id().equals(firstSignature))
            .collect(Collectors.toCollection(TreeSet::new));
    return open.isEmpty() || hasHand.getAsBoolean() || gone.getAsBoolean() ? Set.of() : open;
  }

  private boolean opens(Act act) {
    Door door = DOORS.get(act);
    return door != null && admission.opens(door);
  }
}
