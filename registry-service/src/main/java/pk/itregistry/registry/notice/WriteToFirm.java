package pk.itregistry.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.notice.Notices.Letter;

/**
 * Writes to a firm: at the address that it stated when it applied or has named since, that an older
 * register had of it, or at which whoever owns it was invited. Of a firm without one an
 * administrator sees one letter, not each.
 */
@ApplicationScoped
public class WriteToFirm {
  private final Notices notices;
  private final Database database;

  WriteToFirm(Notices notices, Database database) {
    this.notices = notices;
    this.database = database;
  }

  /** A letter about the firm itself. */
  public void of(NoticeKind kind, FirmId firm) {
    write(firm, to -> Letter.of(kind, to, firm.toString()));
  }

  /** A letter about the firm itself that speaks of a day. */
  public void of(NoticeKind kind, FirmId firm, LocalDate day) {
    write(firm, to -> Letter.of(kind, to, firm.toString(), day));
  }

  /**
   * A letter about a case of the firm's.
   *
   * @param caseNumber the number of the case: all that the letter says of anybody
   */
  void of(NoticeKind kind, FirmId firm, String caseNumber) {
    write(firm, to -> Letter.of(kind, to, caseNumber));
  }

  /** A letter about a case of the firm's that speaks of a day. */
  public void of(NoticeKind kind, FirmId firm, String caseNumber, LocalDate day) {
    write(firm, to -> Letter.of(kind, to, caseNumber, day));
  }

  private void write(FirmId firm, Function<@Nullable Email, Letter> letter) {
    Optional<Email> address = addressOf(firm);
    Letter written = letter.apply(address.orElse(null));
    notices.queue(address.isPresent() ? written : written.onceFor("no address of " + firm));
  }

  /** Keeps where letters to a firm go: as before, where no other address is known. */
  public void keepAddress(FirmId firm, @Nullable Email address) {
    database.later(
        "INSERT INTO firm_letter_address AS a (firm_id, email) VALUES (?, ?)"
            + " ON CONFLICT (firm_id) DO UPDATE SET version = a.version + 1,"
            + " email = excluded.email WHERE excluded.email IS NOT NULL",
        firm.value(),
        address == null ? null : address.address());
  }

  private Optional<Email> addressOf(FirmId firm) {
    return database.row(
        "SELECT email FROM firm_letter_address WHERE firm_id = ? AND email IS NOT NULL",
        row -> Email.of(row.getString(1)),
        firm.value());
  }
}
