package pk.itregistry.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;

/** Reads of letters, for administrators. */
@ApplicationScoped
class NoticeDirectory {
  private static final String SELECT =
      "SELECT id, version, kind, state, case_number, address, day, code, tries, queued_at, next_try,"
          + " sent_at, fault FROM notice WHERE ";

  private final Database database;
  private final Post post;

  NoticeDirectory(Database database, Post post) {
    this.database = database;
    this.post = post;
  }

  Optional<NoticeView> find(NoticeId id) {
    return database.row(SELECT + "id = ?", this::view, id.value());
  }

  /** Letters in a state or in any, oldest first. */
  Page<NoticeView> in(Notice.@Nullable State state, @Nullable Cursor cursor, int limit) {
    String name = state == null ? null : state.name();
    List<NoticeView> oneMore =
        database.rows(
            SELECT + "(?::text IS NULL OR state = ?) AND id > ? ORDER BY id LIMIT ?",
            this::view,
            name,
            name,
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, notice -> notice.id().value());
  }

  private NoticeView view(ResultSet row) throws SQLException {
    Notice.State state = Notice.State.valueOf(row.getString("state"));
    String address = row.getString("address");
    return new NoticeView(
        new NoticeId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        NoticeKind.valueOf(row.getString("kind")),
        state,
        row.getString("case_number"),
        address == null ? null : Email.masked(address),
        row.getInt("tries"),
        Objects.requireNonNull(Database.instant(row, "queued_at")),
        Database.instant(row, "next_try"),
        Database.instant(row, "sent_at"),
        row.getString("fault"),
        Notice.administratorsActs(state),
        post.keeps() ? letter(row) : null);
  }

  private static NoticeView.@Nullable Letter letter(ResultSet row) throws SQLException {
    NoticeKind kind = NoticeKind.valueOf(row.getString("kind"));
    String caseNumber = row.getString("case_number");
    LocalDate day = row.getObject("day", LocalDate.class);
    String code = row.getString("code");
    try {
      Words.Written written = Words.of(new Notices.Letter(kind, null, caseNumber, day, code, null));
      return new NoticeView.Letter(written.subject(), written.text());
    } catch (IllegalArgumentException e) {
      return null; // it cannot be written, which its fault says
    }
  }
}
