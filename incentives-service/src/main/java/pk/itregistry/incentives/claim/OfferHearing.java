package pk.itregistry.incentives.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/** An officer who may give less than asked offers the firm to be heard first. */
@ApplicationScoped
class OfferHearing {
  private static final int LONGEST = 2000;

  private final Claims claims;
  private final Timeline timeline;
  private final BusinessClock clock;
  private final Call call;

  OfferHearing(Claims claims, Timeline timeline, BusinessClock clock, Call call) {
    this.claims = claims;
    this.timeline = timeline;
    this.clock = clock;
    this.call = call;
  }

  @Schema(
      name = "HearingOffer",
      requiredProperties = {"grounds", "answerBy"})
  record Request(@Nullable String grounds, @Nullable String answerBy) {}

  Hearing resolve(Request sent, Faults faults) {
    String grounds = faults.text("/grounds", sent.grounds(), LONGEST);
    LocalDate answerBy = faults.required("/answerBy", sent.answerBy(), LegalTime::day);
    if (answerBy != null && answerBy.isBefore(clock.today())) {
      faults.add("/answerBy", "in-the-past", "must be today or later");
    }
    return new Hearing(grounds, answerBy, null);
  }

  void offer(ClaimId id, Hearing offered) {
    Claim claim = claims.locked(id);
    call.expectVersion(claim.version());
    String actor = call.caller().actor();
    claim.offerHearing(actor, offered);
    timeline.add(
        claim.timelineOf(),
        "HEARING_OFFERED",
        By.CLAIMS_OFFICER,
        actor,
        "Answer by %s. %s".formatted(offered.answerBy(), offered.grounds()));
    claims.flush();
  }
}
