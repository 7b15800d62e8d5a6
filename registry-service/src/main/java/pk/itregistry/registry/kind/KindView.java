package pk.itregistry.registry.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.registry.firm.FirmKind;

/**
 * What one kind of registrant states and shows, what it pays today, and what follows.
 *
 * @param confirmed false while no published text says so
 * @param opensLater why nobody of this kind can apply yet
 * @param fee none while the schedule names none
 */
@Schema(name = "ApplicationKind")
record KindView(
    FirmKind kind,
    int version,
    LocalDate validFrom,
    @Text(most = 500) String citation,
    boolean confirmed,
    Words label,
    @Nullable Words opensLater,
    List<Questions.Field> fields,
    List<Questions.Paper> documents,
    @Nullable KindFee fee,
    List<Words> next) {

  /**
   * The fee of the day.
   *
   * @param confirmed false while the schedule holds sample data
   */
  @Schema(name = "KindFee")
  record KindFee(BigDecimal amountPkr, @Text(most = 500) String citation, boolean confirmed) {
    static KindFee of(FeeSchedule.Fee fee) {
      return new KindFee(fee.amount().amount(), fee.citation(), fee.confirmed());
    }
  }

  /**
   * One line of the list.
   *
   * @param feePkr none while the schedule names none
   */
  @Schema(name = "ApplicationKindSummary")
  record Summary(FirmKind kind, Words label, boolean open, @Nullable BigDecimal feePkr) {}

  /** All kinds. */
  @Schema(name = "ApplicationKinds")
  record All(List<Summary> items) {}

  static KindView of(QuestionSet set, Optional<FeeSchedule.Fee> fee) {
    Questions asked = set.questions();
    return new KindView(
        set.kind(),
        set.version(),
        set.validFrom(),
        set.citation(),
        set.confirmed(),
        asked.label(),
        asked.opensLater(),
        asked.fields(),
        asked.documents(),
        fee.map(KindFee::of).orElse(null),
        asked.next());
  }

  static Summary summary(QuestionSet set, Optional<FeeSchedule.Fee> fee) {
    return new Summary(
        set.kind(),
        set.questions().label(),
        set.questions().opensLater() == null,
        fee.map(due -> due.amount().amount()).orElse(null));
  }
}
