package pk.itregistry.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Where an act hands over the letter that tells of it: sent only if the act is committed. */
@ApplicationScoped
public class Notices {
  private final NoticeRows notices;
  private final Database database;
  private final BusinessClock clock;

  Notices(NoticeRows notices, Database database, BusinessClock clock) {
    this.notices = notices;
    this.database = database;
    this.clock = clock;
  }

  /**
   * A letter to be sent.
   *
   * @param to where; none where no address is known, which an administrator sees
   * @param caseNumber the number of the case: all that a letter says of anybody
   * @param day the last day on which its reader can do what it asks for
   * @param code what lets its reader in
   * @param occasion what it is sent for once only, however often it is queued
   */
  public record Letter(
      NoticeKind kind,
      @Nullable Email to,
      String caseNumber,
      @Nullable LocalDate day,
      @Nullable String code,
      @Nullable String occasion) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{1,100}");

    // They stand in subject lines.
    public Letter {
      refuseUnlessPlain(caseNumber);
      refuseUnlessPlain(code);
    }

    private static void refuseUnlessPlain(@Nullable String part) {
      if (part != null && !PLAIN.matcher(part).matches()) {
        throw new IllegalArgumentException("a letter takes letters, digits and hyphens only");
      }
    }

    /** A letter that speaks of a case only. */
    public static Letter of(NoticeKind kind, @Nullable Email to, String caseNumber) {
      return new Letter(kind, to, caseNumber, null, null, null);
    }

    /** A letter that speaks of a day as well. */
    public static Letter of(
        NoticeKind kind, @Nullable Email to, String caseNumber, @Nullable LocalDate day) {
      return new Letter(kind, to, caseNumber, day, null, null);
    }

    /** The same, for this occasion once only. */
    public Letter onceFor(String occasion) {
      return new Letter(kind, to, caseNumber, day, code, occasion);
    }
  }

  /**
   * Has the letter of an occasion not go out, where it has not yet: what it tells of is no more.
   */
  public void callOff(String occasion) {
    database
        .row(
            "SELECT id FROM notice WHERE occasion = ?",
            row -> new NoticeId(row.getObject(1, UUID.class)),
            occasion)
        .map(notices::locked)
        .ifPresent(Notice::callOff);
  }

  /** Queues a letter in the running transaction. */
  public void queue(Letter letter) {
    Instant now = clock.systemInstant();
    Notice notice = new Notice(NoticeId.fresh(), letter, now);
    database.later(
        "INSERT INTO notice (id, version, state, kind, case_number, address, day, code, occasion,"
            + " queued_at, waiting_since, tries, next_try, fault)"
            + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?) ON CONFLICT (occasion) DO NOTHING",
        notice.id().value(),
        notice.state().name(),
        letter.kind().name(),
        letter.caseNumber(),
        letter.to() == null ? null : letter.to().address(),
        letter.day(),
        letter.code(),
        letter.occasion(),
        now,
        now,
        notice.nextTry(),
        notice.fault());
  }
}
