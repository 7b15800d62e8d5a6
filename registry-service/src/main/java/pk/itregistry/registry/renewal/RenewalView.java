package pk.itregistry.registry.renewal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.renewal.RenewalLife.Act;
import pk.itregistry.registry.renewal.RenewalLife.State;

/**
 * A renewal as the firm and registrars see it.
 *
 * @param certificate the number of the certificate that it follows
 * @param lastDay the last day of that certificate, as the register says now
 * @param late whether the firm confirmed after that day, or has not confirmed and it is over
 * @param fee missing while no fee is published for the day: then nothing can be paid
 * @param changes what the firm said has changed, for a registrar to look at
 * @param reason why it came back or was declined
 * @param newCertificate the certificate of the new year, once it is renewed
 * @param allowedActs what the caller may do next
 */
@Schema(name = "Renewal")
record RenewalView(
    RenewalId id,
    long version,
    FirmId firmId,
    @Text(most = 18) String certificate,
    LocalDate lastDay,
    State state,
    LocalDate stateSince,
    boolean late,
    RenewalEvidence evidence,
    @Nullable Fee fee,
    @Text(most = 2000) @Nullable String changes,
    @Text(most = 1000) @Nullable String reason,
    @Text(most = 18) @Nullable String newCertificate,
    Set<Act> allowedActs)
    implements Versioned {

  /**
   * What it costs today, or what it cost.
   *
   * @param surchargePkr part of the due amount, for who is late
   * @param branches how many branches are renewed with the firm
   * @param branchesPkr part of the due amount, for those
   * @param confirmed false while the schedule's row is sample data
   * @param paidPkr what was paid; missing until then
   */
  @Schema(name = "RenewalFee")
  record Fee(
      BigDecimal duePkr,
      BigDecimal surchargePkr,
      int branches,
      BigDecimal branchesPkr,
      @Text(most = 600) String citation,
      boolean confirmed,
      @Nullable BigDecimal paidPkr,
      @Text(most = 64) @Nullable String paymentReference) {

    static @Nullable Fee of(
        Assessment.@Nullable Due due, @Nullable BigDecimal paid, @Nullable String reference) {
      return due == null
          ? null
          : new Fee(
              due.pkr(),
              due.surchargePkr(),
              due.branches(),
              due.branchesPkr(),
              due.citation(),
              due.confirmed(),
              paid,
              reference);
    }
  }

  /** A renewal in a list. */
  @Schema(name = "RenewalEntry")
  record Entry(
      RenewalId id,
      FirmId firmId,
      @Text(most = Lengths.FIRM_NAME) String firmName,
      @Text(most = 18) String certificate,
      LocalDate lastDay,
      State state,
      LocalDate stateSince) {}

  /** Some renewals, oldest first. */
  @Schema(name = "Renewals")
  record Listed(List<Entry> items) {}
}
