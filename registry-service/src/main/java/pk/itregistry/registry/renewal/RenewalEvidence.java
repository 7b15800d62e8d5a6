package pk.itregistry.registry.renewal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;

/**
 * What a renewal is filled in with: what exports-service has told of the firm.
 *
 * @param from the first day that was looked at
 * @param until the last one
 * @param returns the periods of the export returns filed in that time, withdrawn ones left out
 * @param realised what came in, by purpose code, less what banks took back
 * @param speaks whether it is enough by the rule of the day, so that no registrar has to look
 * @param missing what it lacks, in words; empty when it is enough
 * @param citation of the rule of the day; missing when there is none
 */
record RenewalEvidence(
    LocalDate from,
    LocalDate until,
    List<String> returns,
    List<Realised> realised,
    boolean speaks,
    List<String> missing,
    @Text(most = 300) @Nullable String citation) {

  /**
   * What came in under one purpose code.
   *
   * @param counts whether the code counts as IT export for renewal
   * @param amountPkr in rupees, as far as the banks could say
   */
  @Schema(name = "RealisedByPurpose")
  record Realised(
      @Text(most = 4) String purposeCode, boolean counts, long remittances, BigDecimal amountPkr) {}
}
