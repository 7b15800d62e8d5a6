package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;

/** Writes to a firm who may act for it from now on, or no more. */
@ApplicationScoped
public class LetterOnWrite {
  private final WriteToFirm letters;

  LetterOnWrite(WriteToFirm letters) {
    this.letters = letters;
  }

  @PostPersist
  void granted(Object written) {
    if (written instanceof Authority authority) {
      letters.of(NoticeKind.AUTHORITY_GRANTED, authority.firm());
    }
  }

  @PostUpdate
  void revoked(Object written) {
    if (written instanceof Authority authority) {
      letters.of(NoticeKind.AUTHORITY_REVOKED, authority.firm());
    }
  }
}
