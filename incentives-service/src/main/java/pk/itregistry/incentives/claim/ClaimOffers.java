package pk.itregistry.incentives.claim;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.claim.ClaimLife.Act;
import pk.itregistry.incentives.claim.ClaimLife.State;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Door;

/**
 * Which acts of a claim are on offer to one caller: those that its state allows, whose door opens
 * to them, and that the claim itself would not refuse them.
 *
 * @param hasHand whether they stood on the firm's side; asked only where an officer's door opens
 */
record ClaimOffers(Actor caller, Admission admission, BooleanSupplier hasHand) {
  // What nobody does directly stands on no door: a hold, and the review after a cancelled order.
  private static final Map<Act, Door> DOORS =
      Map.of(
          Act.SUBMIT, Door.of(ClaimResource.class, "submitClaim"),
          Act.WITHDRAW, Door.of(ClaimResource.class, "withdrawClaim"),
          Act.TAKE, Door.of(ReviewResource.class, "takeClaim"),
          Act.OFFER_HEARING, Door.of(ReviewResource.class, "offerHearing"),
          Act.CLOSE_HEARING, Door.of(ReviewResource.class, "recordHearing"),
          Act.PROPOSE, Door.of(ReviewResource.class, "proposeDecision"),
          Act.SEND_BACK, Door.of(ReviewResource.class, "decideClaim"),
          Act.DECIDE, Door.of(ReviewResource.class, "decideClaim"),
          Act.RELEASE_HOLD, Door.of(ReviewResource.class, "releaseHold"));

  private static final Set<Act> THE_OFFICERS_OWN =
      Set.of(Act.OFFER_HEARING, Act.CLOSE_HEARING, Act.PROPOSE);
  private static final Set<Act> ANOTHER_PERSONS = Set.of(Act.SEND_BACK, Act.DECIDE);

  /**
   * The acts on offer.
   *
   * @param officer who goes on with the claim alone
   * @param proposedBy who signed the proposal first
   */
  Set<Act> of(State state, @Nullable String officer, @Nullable String proposedBy) {
    Set<Act> open =
        ClaimLife.LIFE.actsFrom(state).stream()
            .filter(act -> opens(act))
            .filter(act -> !THE_OFFICERS_OWN.contains(act) || caller.id().equals(officer))
            .filter(act -> !ANOTHER_PERSONS.contains(act) || !caller.id().equals(proposedBy))
            .collect(Collectors.toCollection(TreeSet::new));
    boolean officers = open.stream().anyMatch(ClaimOffers::isOfficers);
    if (officers && hasHand.getAsBoolean()) {
      open.removeIf(ClaimOffers::isOfficers);
    }
    return open;
  }

  private boolean opens(Act act) {
    Door door = DOORS.get(act);
    return door != null && admission.opens(door);
  }

  private static boolean isOfficers(Act act) {
    return Objects.requireNonNull(DOORS.get(act)).isOfficers();
  }
}
