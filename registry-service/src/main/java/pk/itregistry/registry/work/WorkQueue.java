package pk.itregistry.registry.work;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.registry.application.Waiting;
import pk.itregistry.registry.assignment.Held;
import pk.itregistry.registry.firm.FirmKind;

/**
 * Applications that wait for a registrar, whichever has waited longest first.
 *
 * @param counts how many there are in each state by the same filters, whatever state was asked for
 */
record WorkQueue(List<Item> items, List<Count> counts) {

  /**
   * One of them.
   *
   * @param waitingSince the day on which it began to wait for a registrar
   * @param days for how many days it has waited
   * @param province where the firm sits; what does not say is shown to all offices
   * @param held who looks at it now, if anybody does
   * @param openSecondLooks how many questions about it no other registrar has answered yet
   */
  @Schema(name = "WorkQueueItem")
  record Item(
      ApplicationId id,
      Waiting state,
      LocalDate waitingSince,
      int days,
      FirmKind kind,
      @Text(most = Lengths.FIRM_NAME) @Nullable String name,
      @Nullable Ntn ntn,
      @Nullable Province province,
      @Nullable Held held,
      int openSecondLooks) {}

  /** How many wait in a state. */
  @Schema(name = "WorkQueueCount")
  record Count(Waiting state, long applications) {}
}
