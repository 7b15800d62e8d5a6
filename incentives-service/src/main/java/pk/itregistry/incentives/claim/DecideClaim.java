package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimDecided;
import pk.itregistry.incentives.refundorder.IssueOrder;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Another person than the proposer accepts the proposal, which issues the order, or sends it back.
 */
@ApplicationScoped
class DecideClaim {
  private final Claims claims;
  private final ClaimSources sources;
  private final IssueOrder orders;
  private final ClaimAnnouncement announcement;
  private final Timeline timeline;
  private final BusinessClock clock;
  private final Call call;

  DecideClaim(
      Claims claims,
      ClaimSources sources,
      IssueOrder orders,
      ClaimAnnouncement announcement,
      Timeline timeline,
      BusinessClock clock,
      Call call) {
    this.claims = claims;
    this.sources = sources;
    this.orders = orders;
    this.announcement = announcement;
    this.timeline = timeline;
    this.clock = clock;
    this.call = call;
  }

  @Schema(name = "Decision", requiredProperties = "outcome")
  record Request(
      @Schema(enumeration = {"ACCEPT", "SEND_BACK"}) @Nullable String outcome,
      @Nullable String reason) {}

  /** Accept the proposal as it is, or send it back to the officer. */
  enum Verdict {
    ACCEPT,
    SEND_BACK
  }

  record Command(Verdict verdict, String reason) {}

  static Command resolve(Request sent, Faults faults) {
    Verdict verdict = faults.oneOf("/outcome", sent.outcome(), Verdict.class);
    String reason =
        verdict == Verdict.SEND_BACK
            ? faults.text("/reason", sent.reason(), 1000)
            : faults.optionalText("/reason", sent.reason(), 1000);
    return new Command(verdict, reason == null ? "" : reason);
  }

  void decide(ClaimId id, Command command) {
    Claim claim = claims.locked(id);
    call.expectVersion(claim.version());
    switch (command.verdict()) {
      case ACCEPT -> accept(claim);
      case SEND_BACK -> sendBack(claim, command.reason());
    }
  }

  private void accept(Claim claim) {
    String actor = call.caller().actor();
    claim.decide(actor, clock.today());
    sources.refuseIfChanged(claim);
    claims.flush();
    timeline.add(
        claim.timelineOf(),
        "DECIDED",
        By.CLAIMS_APPROVER,
        actor,
        "Sanctioned %s of %s.".formatted(claim.sanctioned(), claim.computed()));
    orders.issue(
        new IssueOrder.DecidedClaim(
            claim.timelineOf(), claim.reference(), claim.computed(), claim.sanctioned()),
        actor);
    announcement.of(claim, ClaimDecided::new);
  }

  private void sendBack(Claim claim, String reason) {
    String actor = call.caller().actor();
    claim.sendBack(actor, reason);
    timeline.add(
        claim.timelineOf(), "SENT_BACK", By.CLAIMS_APPROVER, actor, "Sent back to the officer.");
    claims.flush();
  }
}
