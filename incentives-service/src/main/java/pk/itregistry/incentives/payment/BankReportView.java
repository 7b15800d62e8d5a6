package pk.itregistry.incentives.payment;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.PaymentAdviceId;

/** What a report did, entry by entry. */
@Schema(name = "BankReport")
record BankReportView(String message, @Text(most = 35) String messageId, List<Effect> payments) {

  /**
   * Whether the entry moved its payment, repeated what was known, is not final, waits, was seen to
   * by an officer, or is of no payment that was given to this bank.
   */
  @Schema(name = "ReportResult")
  enum Result {
    TAKEN,
    ALREADY_KNOWN,
    NOTED,
    WAITING,
    RESOLVED,
    NOT_OURS
  }

  /**
   * One entry.
   *
   * @param endToEndId ours, or what an entry that is not ours was named by
   * @param remark what is strange about it, or what it waits for
   * @param state of the payment now
   */
  @Schema(name = "ReportedPayment")
  record Effect(
      @Text(most = 200) String pointer,
      @Text(most = 35) @Nullable String endToEndId,
      @Nullable PaymentAdviceId adviceId,
      Result result,
      String bankStatus,
      @Nullable String reason,
      @Nullable String remark,
      PaymentLife.@Nullable State state) {}

  static BankReportView of(
      BankReport report,
      List<BankEntry> entries,
      Map<PaymentAdviceId, PaymentAdvice> payments,
      boolean again) {
    List<Effect> effects = entries.stream().map(entry -> effect(entry, payments, again)).toList();
    return new BankReportView(report.message(), report.messageId(), effects);
  }

  private static Effect effect(
      BankEntry entry, Map<PaymentAdviceId, PaymentAdvice> payments, boolean again) {
    PaymentAdvice payment = entry.advice().map(payments::get).orElse(null);
    return new Effect(
        entry.pointer(),
        entry.nameTold(),
        payment == null ? null : payment.id(),
        result(entry.state(), again),
        entry.bankStatus(),
        entry.reason().code(),
        entry.remark(),
        payment == null ? null : payment.state());
  }

  private static Result result(EntryLife.State state, boolean again) {
    return switch (state) {
      case TAKEN -> again ? Result.ALREADY_KNOWN : Result.TAKEN;
      case NOTED -> again ? Result.ALREADY_KNOWN : Result.NOTED;
      case ALREADY_KNOWN -> Result.ALREADY_KNOWN;
      case WAITING -> Result.WAITING;
      case RESOLVED -> Result.RESOLVED;
      case NOT_OURS -> Result.NOT_OURS;
      case RECEIVED -> throw new IllegalStateException("an entry was left where it was");
    };
  }
}
