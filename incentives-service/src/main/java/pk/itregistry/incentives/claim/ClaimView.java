package pk.itregistry.incentives.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.incentives.claim.Amounts.Outcome;
import pk.itregistry.incentives.claim.ClaimLife.Act;
import pk.itregistry.incentives.claim.ClaimLife.State;
import pk.itregistry.incentives.clock.RefundClock;
import pk.itregistry.incentives.copies.CopiedReturn;
import pk.itregistry.incentives.eligibility.Explanation;
import pk.itregistry.incentives.eligibility.LineFacts;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A claim as its firm and officers see it; what is proposed, or why a proposal was sent back, shows
 * to officers only.
 *
 * @param shortfallPkr what was withheld too little on its lines: shown, and set off only by order
 * @param allowedActs what this caller may do now
 */
@Schema(name = "Claim")
record ClaimView(
    ClaimId claimId,
    long version,
    @Schema(pattern = "^CLM-[0-9]{7,19}$", maxLength = 23) String reference,
    FirmId firmId,
    @Text(most = 40) String scheme,
    State state,
    @Nullable Outcome outcome,
    BigDecimal computedPkr,
    @Nullable BigDecimal sanctionedPkr,
    BigDecimal shortfallPkr,
    List<Line> lines,
    @Nullable RefundClock clock,
    @Nullable HearingView hearing,
    @Text(most = 1000) @Nullable String sendBackReason,
    @Nullable String holdReason,
    @Nullable String reassessmentReason,
    @Nullable RefundOrderId refundOrderId,
    @Nullable LocalDate paidOn,
    Set<Act> allowedActs)
    implements Versioned {

  /**
   * One remittance of the claim, with the facts and the steps of its amount.
   *
   * @param warnings what in its certificate deserves a look
   * @param returns on whose lines it is set, with what in each deserves a look
   */
  @Schema(name = "ClaimLine")
  record Line(
      LineId lineId,
      RemittanceId remittanceId,
      long remittanceVersion,
      LineFacts facts,
      List<StatedWarning> warnings,
      List<CopiedReturn> returns,
      @Nullable BigDecimal computedPkr,
      @Nullable BigDecimal sanctionedPkr,
      @Nullable ReductionReason reasonCode,
      @Text(most = 500) @Nullable String legalBasis,
      List<Explanation.Step> explanation) {}

  @Schema(name = "Hearing")
  record HearingView(
      @Text(most = 2000) String grounds, LocalDate answerBy, Hearing.@Nullable Result result) {}

  /** A claim in a list. */
  @Schema(name = "ClaimSummary")
  record Summary(
      ClaimId claimId,
      long version,
      @Schema(pattern = "^CLM-[0-9]{7,19}$", maxLength = 23) String reference,
      FirmId firmId,
      @Text(most = 40) String scheme,
      State state,
      @Nullable Outcome outcome,
      BigDecimal computedPkr,
      @Nullable RefundClock clock,
      @Nullable Boolean mine) {}

  /** A page of claims. */
  @Schema(name = "Claims")
  record Summaries(List<Summary> items) {}
}
