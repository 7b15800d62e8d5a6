package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.duty.Duties;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Claims on the write path. An officer sees one as its firm does where they may act for it. */
@ApplicationScoped
class ClaimThings implements Things<ClaimId, Claim, ClaimView> {
  private final Claims claims;
  private final ClaimDirectory directory;
  private final Gatekeeper gatekeeper;
  private final Duties duties;
  private final Call call;

  ClaimThings(
      Claims claims, ClaimDirectory directory, Gatekeeper gatekeeper, Duties duties, Call call) {
    this.claims = claims;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
    this.duties = duties;
    this.call = call;
  }

  @Override
  public void admit(ClaimId id) {
    duties.admit(new Timeline.Of(id, firmOf(id)), "claim");
  }

  @Override
  public Claim locked(ClaimId id) {
    return claims.locked(id);
  }

  @Override
  public ClaimView view(ClaimId id) {
    FirmId firm = firmOf(id);
    ClaimOffers offers =
        new ClaimOffers(
            call.actor(),
            gatekeeper.admission(firm),
            () -> duties.hasHand(new Timeline.Of(id, firm)));
    return directory
        .find(id, gatekeeper.seesAsOfficer(firm), offers)
        .orElseThrow(ClaimThings::unknown);
  }

  @Override
  public ClaimId idOf(Claim claim) {
    return claim.id();
  }

  @Override
  public String pathOf(ClaimId id) {
    return "/incentives/v1/claims/" + id;
  }

  private FirmId firmOf(ClaimId id) {
    return directory.firmOf(id).orElseThrow(ClaimThings::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("claim"));
  }
}
