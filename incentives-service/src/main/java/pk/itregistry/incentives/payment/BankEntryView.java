package pk.itregistry.incentives.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.bankmessage.BankReport.Fate;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.BankEntryId;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.plumbing.http.Versioned;

/** What a bank said of one payment in one message, and what became of it, for officers. */
@Schema(name = "BankEntry")
record BankEntryView(
    BankEntryId entryId,
    long version,
    UUID reportId,
    String bank,
    String message,
    @Text(most = 35) String messageId,
    @Text(most = 200) String pointer,
    @Text(most = 35) @Nullable String toldId,
    @Nullable PaymentAdviceId adviceId,
    @Nullable Integer attempt,
    Fate fate,
    String bankStatus,
    @Nullable String reason,
    @Nullable String reasonText,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal charge,
    @Nullable String currency,
    @Nullable LocalDate settledOn,
    Instant receivedAt,
    EntryLife.State state,
    EntryLife.@Nullable Obstacle obstacle,
    @Nullable String remark,
    EntryResolution.@Nullable Outcome outcome,
    @Text(most = 1000) @Nullable String note,
    @Nullable String resolvedBy,
    Set<EntryLife.Act> allowedActs)
    implements Versioned {

  /** The same, with what may be done with it. */
  BankEntryView offering(Set<EntryLife.Act> acts) {
    return new BankEntryView(
        entryId,
        version,
        reportId,
        bank,
        message,
        messageId,
        pointer,
        toldId,
        adviceId,
        attempt,
        fate,
        bankStatus,
        reason,
        reasonText,
        amount,
        charge,
        currency,
        settledOn,
        receivedAt,
        state,
        obstacle,
        remark,
        outcome,
        note,
        resolvedBy,
        acts);
  }

  /** Oldest first. */
  @Schema(name = "BankEntries")
  record Listed(List<BankEntryView> items) {}
}
