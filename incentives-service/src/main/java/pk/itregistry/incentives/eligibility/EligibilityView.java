package pk.itregistry.incentives.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;

/** Which remittances of a firm can be claimed, and why not the others. */
@Schema(name = "Eligibility")
record EligibilityView(
    FirmId firmId,
    @Text(most = 40) String scheme,
    LocalDate on,
    List<RemittanceEligibility> items) {

  record RemittanceEligibility(
      RemittanceId remittanceId,
      @Text(most = 60) String prcNumber,
      LocalDate realisedOn,
      boolean claimable,
      @Nullable BigDecimal excessPkr,
      @Nullable BigDecimal shortfallPkr,
      @Nullable ClaimId claimedBy,
      List<Finding> findings,
      List<StatedWarning> warnings,
      List<Explanation.Step> explanation) {}
}
