package pk.itregistry.incentives.refundorder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.refundorder.SetOffs.SetOffView;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A refund order; the account it is paid to is masked.
 *
 * @param statedDebts what the tax authority answered by letter; shown to officers only
 * @param allowedActs what this caller may do now
 */
@Schema(name = "RefundOrder")
record OrderView(
    RefundOrderId orderId,
    long version,
    @Schema(pattern = "^RO-[0-9]{7,19}(-[0-9]{1,4})?$", maxLength = 27) String reference,
    ClaimId claimId,
    FirmId firmId,
    OrderLife.State state,
    LocalDate issuedOn,
    @Nullable LocalDate servedOn,
    BigDecimal computedPkr,
    BigDecimal sanctionedPkr,
    BigDecimal setOffPkr,
    BigDecimal cashPkr,
    @Schema(pattern = Iban.MASKED, maxLength = 24) @Nullable String payoutIban,
    List<SetOffView> setOffs,
    @Schema(description = "What the tax authority answered by letter; shown to officers only.")
        @Nullable StatedDebts statedDebts,
    @Nullable PaymentAdviceId paymentAdviceId,
    @Nullable CancellationView cancellation,
    Set<OrderLife.Act> allowedActs)
    implements Versioned {

  /** That its cancellation was proposed and, once a second officer confirmed it, took place. */
  @Schema(name = "Cancellation")
  record CancellationView(
      @Text(most = 1000) String reason, LocalDate proposedOn, @Nullable LocalDate cancelledOn) {}
}
