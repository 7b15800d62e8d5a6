package pk.itregistry.registry.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import java.util.Optional;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.notice.Email;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.Notices;

/** Writes to a firm who may act for it from now on, or no more. */
@ApplicationScoped
public class LetterOnWrite {
  private final Notices notices;
  private final Database database;

  LetterOnWrite(Notices notices, Database database) {
    this.notices = notices;
    this.database = database;
  }

  @PostPersist
  void granted(Object written) {
    if (written instanceof Authority authority) {
      write(NoticeKind.AUTHORITY_GRANTED, authority.firm());
    }
  }

  @PostUpdate
  void revoked(Object written) {
    if (written instanceof Authority authority) {
      write(NoticeKind.AUTHORITY_REVOKED, authority.firm());
    }
  }

  private void write(NoticeKind kind, FirmId firm) {
    notices.queue(Notices.Letter.of(kind, addressOf(firm).orElse(null), firm.toString()));
  }

  // As the application stated it that the firm was born of.
  private Optional<Email> addressOf(FirmId firm) {
    return database.row(
        "SELECT contact_email FROM application WHERE firm_id = ? ORDER BY id DESC LIMIT 1",
        row -> Email.of(row.getString(1)),
        firm.value());
  }
}
