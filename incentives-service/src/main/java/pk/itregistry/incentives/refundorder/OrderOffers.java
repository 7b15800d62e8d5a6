package pk.itregistry.incentives.refundorder;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.refundorder.OrderLife.Act;
import pk.itregistry.incentives.refundorder.OrderLife.State;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Door;

/**
 * Which acts of an order are on offer to one caller: while its source stands those that lead to the
 * money, once it is gone those that lead to its cancellation.
 *
 * @param hasHand whether they stood on the firm's side of the claim
 * @param hasDecided whether they proposed or made the claim's decision
 * @param gone whether a source is no longer what it was
 * @param stoppable whether nothing is at the bank
 * @param numbered whether the tax authority can be asked by a tax number
 * @param answerable whether its debts can be known: asked for, stated of a letter, or none to meet
 */
record OrderOffers(
    Actor caller,
    Admission admission,
    BooleanSupplier hasHand,
    BooleanSupplier hasDecided,
    BooleanSupplier gone,
    BooleanSupplier stoppable,
    BooleanSupplier numbered,
    BooleanSupplier answerable) {
  private static final Map<Act, Door> DOORS =
      Map.of(
          Act.SERVE, Door.of(RefundOrderResource.class, "serveRefundOrder"),
          Act.STATE_DEBTS, Door.of(RefundOrderResource.class, "stateDebtsOfRefundOrder"),
          Act.SET_OFF_IN_WHOLE, Door.of(RefundOrderResource.class, "setOffRefundOrder"),
          Act.SET_OFF_IN_PART, Door.of(RefundOrderResource.class, "setOffRefundOrder"),
          Act.PROPOSE_CANCELLATION, Door.of(RefundOrderResource.class, "proposeOrderCancellation"),
          Act.CANCEL, Door.of(RefundOrderResource.class, "cancelRefundOrder"));

  private static final Set<Act> CANCELLING = Set.of(Act.PROPOSE_CANCELLATION, Act.CANCEL);

  private static final Set<Act> SETTING_OFF = Set.of(Act.SET_OFF_IN_WHOLE, Act.SET_OFF_IN_PART);

  /**
   * The acts on offer.
   *
   * @param proposedBy who signed a cancellation first
   */
  Set<Act> of(State state, @Nullable String proposedBy) {
    Set<Act> open =
        OrderLife.LIFE.actsFrom(state).stream()
            .filter(act -> admission.opens(Objects.requireNonNull(DOORS.get(act))))
            .collect(Collectors.toCollection(TreeSet::new));
    if (open.isEmpty() || hasHand.getAsBoolean()) {
      return Set.of();
    }
    boolean cancels = gone.getAsBoolean();
    open.removeIf(act -> CANCELLING.contains(act) != cancels);
    if (cancels && (hasDecided.getAsBoolean() || !stoppable.getAsBoolean())) {
      return Set.of();
    }
    if (open.contains(Act.STATE_DEBTS) && numbered.getAsBoolean()) {
      open.remove(Act.STATE_DEBTS);
    }
    if (open.containsAll(SETTING_OFF) && !answerable.getAsBoolean()) {
      open.removeAll(SETTING_OFF);
    }
    if (proposedBy == null || proposedBy.equals(caller.id())) {
      open.remove(Act.CANCEL);
    }
    return open;
  }
}
