package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/** The officer records what the firm said, or that it kept silent. */
@ApplicationScoped
class CloseHearing {
  private static final int LONGEST = 2000;

  private final Claims claims;
  private final Timeline timeline;
  private final BusinessClock clock;
  private final Call call;

  CloseHearing(Claims claims, Timeline timeline, BusinessClock clock, Call call) {
    this.claims = claims;
    this.timeline = timeline;
    this.clock = clock;
    this.call = call;
  }

  @Schema(
      name = "HearingRecord",
      requiredProperties = {"result", "record"})
  record Request(
      @Schema(enumeration = {"HEARD", "SILENT"}) @Nullable String result,
      @Nullable String record) {}

  record Command(Hearing.Result result, String record) {}

  Command resolve(Request sent, Faults faults) {
    return new Command(
        faults.oneOf("/result", sent.result(), Hearing.Result.class),
        faults.text("/record", sent.record(), LONGEST));
  }

  void close(ClaimId id, Command command) {
    Claim claim = claims.locked(id);
    call.expectVersion(claim.version());
    String actor = call.caller().actor();
    claim.closeHearing(actor, command.result(), clock.today());
    timeline.add(
        claim.timelineOf(),
        "HEARING_CLOSED",
        By.CLAIMS_OFFICER,
        actor,
        "%s. %s".formatted(command.result(), command.record()));
    claims.flush();
  }
}
