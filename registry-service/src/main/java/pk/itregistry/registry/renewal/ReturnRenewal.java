package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;

/** A registrar sends a renewal back to its firm, which is written to. */
@ApplicationScoped
class ReturnRenewal {
  private final AssessRenewal assessRenewal;
  private final WriteToFirm letters;

  ReturnRenewal(AssessRenewal assessRenewal, WriteToFirm letters) {
    this.assessRenewal = assessRenewal;
    this.letters = letters;
  }

  void perform(Renewal renewal, RenewalReasonRequest why) {
    renewal.sendBack(why.reason(), assessRenewal.of(renewal.id()));
    letters.of(NoticeKind.RENEWAL_RETURNED, renewal.firm());
  }
}
