package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.http.Answer;

/** What both doors to claims do: admit the caller to the claim, act, and show it. */
@ApplicationScoped
class ClaimDoor {
  private final ClaimDirectory directory;
  private final Gatekeeper gatekeeper;

  ClaimDoor(ClaimDirectory directory, Gatekeeper gatekeeper) {
    this.directory = directory;
    this.gatekeeper = gatekeeper;
  }

  void admit(ClaimId id) {
    gatekeeper.admit(firmOf(id), "claim");
  }

  /** Admits the caller now; the act and the claim as it is after it are for Once. */
  Supplier<Answer<ClaimView>> admitted(ClaimId id, Consumer<ClaimId> act) {
    admit(id);
    return () -> {
      act.accept(id);
      ClaimView claim = view(id);
      return Answer.ok(claim).version(claim.version());
    };
  }

  /** As {@link #admitted}, for those who review it: nobody decides on a firm of his own. */
  Supplier<Answer<ClaimView>> reviewed(ClaimId id, Consumer<ClaimId> act) {
    return admitted(id, act);
  }

  /** As an officer sees it only where the caller came as one: for his own firm he is its person. */
  ClaimView view(ClaimId id) {
    boolean officer = gatekeeper.seesAsOfficer(firmOf(id));
    return directory.find(id, officer).orElseThrow(ClaimDoor::unknown);
  }

  private FirmId firmOf(ClaimId id) {
    return directory.firmOf(id).orElseThrow(ClaimDoor::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("claim"));
  }
}
