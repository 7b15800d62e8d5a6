package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRecorded;
import pk.itregistry.kernel.identity.RemittanceId;

/** Looks again at payments that seemed to be one with another, once that one has changed. */
@ApplicationScoped
class DuplicatesAgain {
  private final Remittances remittances;
  private final LikelyDuplicates duplicates;
  private final ToldRemittance told;

  DuplicatesAgain(Remittances remittances, LikelyDuplicates duplicates, ToldRemittance told) {
    this.remittances = remittances;
    this.duplicates = duplicates;
    this.told = told;
  }

  /**
   * What is to be told of the others; the last step of an act, so that no other lock is taken
   * behind theirs.
   *
   * @param before what the payment said until then
   */
  List<RemittanceRecorded> lookAt(Remittance changed, Proceeds before) {
    remittances.flush();
    List<RemittanceRecorded> events = new ArrayList<>();
    for (RemittanceId id : duplicates.warnedBeside(changed.bank(), before, changed.id())) {
      Remittance beside = remittances.locked(id);
      if (beside.standsBeside(duplicates.of(beside.bank(), beside.proceeds(), id))) {
        events.add(new RemittanceRecorded(told.of(beside)));
      }
    }
    return events;
  }
}
