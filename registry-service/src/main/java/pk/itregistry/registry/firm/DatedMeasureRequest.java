package pk.itregistry.registry.firm;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** What is to be done to a registration, from which day on, and why. */
@Schema(name = "DatedMeasureRequest")
record DatedMeasureRequest(
    Kind act,
    @Schema(description = "Another day than today.") LocalDate from,
    @Schema(description = "A code of the list of reasons for this act.") ReasonCode reason,
    @Schema(description = "What the firm reads beside it.") @Text(most = 1000) String words,
    @Schema(description = "The law or the order that it rests on.") @Text(most = 300)
        String citation) {

  /** What a registrar can do to a registration. */
  @Schema(name = "MeasureKind")
  enum Kind {
    SUSPEND(RegistrationAct.SUSPEND),
    REINSTATE(RegistrationAct.REINSTATE),
    CANCEL(RegistrationAct.CANCEL);

    private final RegistrationAct act;

    Kind(RegistrationAct act) {
      this.act = act;
    }

    RegistrationAct act() {
      return act;
    }
  }
}
