package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.notice.Email;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.Notices;

/** Writes to a firm of its inspection; sent once the act is committed. */
@ApplicationScoped
class WriteToFirm {
  private final Notices notices;
  private final Database database;

  WriteToFirm(Notices notices, Database database) {
    this.notices = notices;
    this.database = database;
  }

  // To the address that the application stated that the firm was born of.
  void of(NoticeKind kind, FirmId firm, LocalDate day) {
    @Nullable Email to =
        database
            .row(
                "SELECT contact_email FROM application WHERE firm_id = ? ORDER BY id DESC LIMIT 1",
                row -> Email.of(row.getString(1)),
                firm.value())
            .orElse(null);
    notices.queue(Notices.Letter.of(kind, to, firm.toString(), day));
  }
}
