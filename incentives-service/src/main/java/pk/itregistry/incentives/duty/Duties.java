package pk.itregistry.incentives.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import pk.itregistry.incentives.IncentivesProblem.HandInTheClaim;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.copy.CopiedAuthority;

/**
 * Who had a hand in a claim takes no part in deciding, serving or paying it: whoever drafted or
 * submitted it, and whoever could act for its firm at any time since it was drafted. Persons are
 * known by their subject; what was granted is remembered after it was revoked.
 */
@ApplicationScoped
public class Duties {
  private static final Set<String> FOR_THE_FIRM = Set.of("DRAFTED", "SUBMITTED", "WITHDRAWN");
  private static final Set<String> DECIDING = Set.of("PROPOSED", "DECIDED");

  private final Timeline timeline;
  private final CopiedAuthority authority;
  private final Gatekeeper gatekeeper;
  private final Call call;

  Duties(Timeline timeline, CopiedAuthority authority, Gatekeeper gatekeeper, Call call) {
    this.timeline = timeline;
    this.authority = authority;
    this.gatekeeper = gatekeeper;
    this.call = call;
  }

  /** Lets the caller to a thing of the claim, unless they come as officer and had a hand in it. */
  public void admit(Timeline.Of of, String what) {
    gatekeeper.admit(of.firm(), what);
    if (call.writes() && call.byRole() && hasHand(of)) {
      throw new Refused(new HandInTheClaim("drafted or submitted it, or could act for its firm"));
    }
  }

  /** Whether the caller stood on the firm's side of the claim at any time since it was drafted. */
  public boolean hasHand(Timeline.Of of) {
    if (timeline.hasDone(of.claim(), call.actor(), FOR_THE_FIRM)) {
      return true;
    }
    Optional<Instant> begun = timeline.begun(of.claim());
    return begun.isPresent() && authority.couldActSince(call.caller(), of.firm(), begun.get());
  }

  /** Whether somebody proposed or made a decision on the claim. */
  public boolean hasDecided(ClaimId claim, Actor by) {
    return timeline.hasDone(claim, by, DECIDING);
  }

  /** Refuses who proposed or made the decision that is to be taken back. */
  public void demandNoDecision(ClaimId claim, Actor by) {
    if (hasDecided(claim, by)) {
      throw new Refused(new HandInTheClaim("proposed or made its decision"));
    }
  }
}
