package pk.itregistry.incentives.payment;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.payment.PaymentLife.Act;
import pk.itregistry.incentives.payment.PaymentLife.State;
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
          Act.REPAIR, Door.of(PaymentAdviceResource.class, "repairPaymentAdvice"),
          Act.RECORD_NOT_EXECUTED, Door.of(PaymentAdviceResource.class, "recordPaymentNotExecuted"),
          Act.CONFIRM_NOT_EXECUTED,
              Door.of(PaymentAdviceResource.class, "reviewPaymentNotExecuted"),
          Act.REFUSE_NOT_EXECUTED,
              Door.of(PaymentAdviceResource.class, "reviewPaymentNotExecuted"));

  /**
   * The acts on offer.
   *
   * @param firstSignature who prepared it
   * @param recordedBy who recorded that the bank did not execute it, if anybody did
   */
  Set<Act> of(State state, String firstSignature, @Nullable String recordedBy) {
    Set<Act> open =
        PaymentLife.LIFE.actsFrom(state).stream()
            .filter(act -> opens(act))
            .filter(act -> act != Act.RELEASE || !caller.id().equals(firstSignature))
            .filter(act -> act != Act.CONFIRM_NOT_EXECUTED || !caller.id().equals(recordedBy))
            .collect(Collectors.toCollection(TreeSet::new));
    if (open.isEmpty() || hasHand.getAsBoolean()) {
      return Set.of();
    }
    boolean pays = open.contains(Act.RELEASE) || open.contains(Act.REPAIR);
    return pays && gone.getAsBoolean() ? Set.of() : open;
  }

  private boolean opens(Act act) {
    Door door = DOORS.get(act);
    return door != null && admission.opens(door);
  }
}
