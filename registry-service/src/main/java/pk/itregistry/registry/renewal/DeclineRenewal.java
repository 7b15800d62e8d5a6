package pk.itregistry.registry.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;

/** A registrar declines a renewal, and its firm is written to. */
@ApplicationScoped
class DeclineRenewal {
  private final AssessRenewal assessRenewal;
  private final WriteToFirm letters;

  DeclineRenewal(AssessRenewal assessRenewal, WriteToFirm letters) {
    this.assessRenewal = assessRenewal;
    this.letters = letters;
  }

  void perform(Renewal renewal, RenewalReasonRequest why) {
    renewal.decline(why.reason(), assessRenewal.of(renewal.id()));
    letters.of(NoticeKind.RENEWAL_DECLINED, renewal.firm());
  }
}
