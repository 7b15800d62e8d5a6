package pk.itregistry.incentives.payment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.PaymentAdviceId;

/** What a report did, payment by payment. */
@Schema(name = "BankReport")
record BankReportView(String message, @Text(most = 35) String messageId, List<Effect> payments) {

  /** Whether the report moved the payment, repeated what was known, or is not final yet. */
  @Schema(name = "ReportResult")
  enum Result {
    TAKEN,
    ALREADY_KNOWN,
    NOTED
  }

  @Schema(name = "ReportedPayment")
  record Effect(
      @Text(most = 35) String endToEndId,
      PaymentAdviceId adviceId,
      Result result,
      String bankStatus,
      @Nullable String reason,
      PaymentAdvice.State state) {}
}
