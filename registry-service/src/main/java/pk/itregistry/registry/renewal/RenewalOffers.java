package pk.itregistry.registry.renewal;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Door;
import pk.itregistry.registry.renewal.RenewalLife.Act;
import pk.itregistry.registry.renewal.RenewalLife.State;

/**
 * Which acts of a renewal are on offer to one caller: of a firm that is not active only those that
 * do not lead to a certificate, and no payment while no fee is published. What time does is offered
 * to nobody.
 */
record RenewalOffers(Admission admission) {
  private static final Door CONFIRMATION = Door.of(RenewalResource.class, "confirmRenewal");

  private static final Map<Act, Door> DOORS =
      Map.of(
          Act.CONFIRM, CONFIRMATION,
          Act.SUBMIT, CONFIRMATION,
          Act.WITHDRAW, Door.of(RenewalResource.class, "withdrawRenewal"),
          Act.PAY_FEE, Door.of(RenewalResource.class, "payRenewalFee"),
          Act.APPROVE, Door.of(RenewalResource.class, "approveRenewal"),
          Act.RETURN, Door.of(RenewalResource.class, "returnRenewal"),
          Act.DECLINE, Door.of(RenewalResource.class, "declineRenewal"));

  private static final Set<Act> LEADING_ON =
      Set.of(Act.CONFIRM, Act.SUBMIT, Act.APPROVE, Act.PAY_FEE);

  /**
   * The acts on offer in a state.
   *
   * @param active whether the firm's registration is
   * @param payable whether a fee is published
   */
  Set<Act> of(State state, boolean active, boolean payable) {
    return RenewalLife.LIFE.actsFrom(state).stream()
        .filter(DOORS::containsKey)
        .filter(act -> active || !LEADING_ON.contains(act))
        .filter(act -> payable || act != Act.PAY_FEE)
        .filter(act -> admission.opens(Objects.requireNonNull(DOORS.get(act))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
