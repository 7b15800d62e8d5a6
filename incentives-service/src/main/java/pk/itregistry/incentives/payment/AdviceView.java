package pk.itregistry.incentives.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.plumbing.http.Versioned;

/** A payment as its firm and officers see it; the account is masked. */
@Schema(name = "PaymentAdvice")
record AdviceView(
    PaymentAdviceId adviceId,
    long version,
    RefundOrderId orderId,
    ClaimId claimId,
    FirmId firmId,
    PaymentLife.State state,
    BigDecimal amountPkr,
    @Schema(pattern = Iban.MASKED, maxLength = 24) String payoutIban,
    String payingBank,
    int attempt,
    @Text(most = 35) String endToEndId,
    Instant preparedAt,
    @Nullable Instant advisedAt,
    @Nullable LocalDate paidOn,
    @Nullable String bankReason,
    @Nullable String bankReasonText,
    @Nullable BigDecimal bankChargePkr,
    @Nullable Letter letter,
    Set<PaymentLife.Act> allowedActs)
    implements Versioned {

  /**
   * By which the bank said that it did not execute the payment, and the officer who recorded it.
   */
  @Schema(name = "BankLetter")
  record Letter(
      @Text(most = 100) String letterReference, LocalDate letterDate, String recordedBy) {}

  /** Oldest first. */
  @Schema(name = "PaymentAdvices")
  record Listed(List<AdviceView> items) {}
}
