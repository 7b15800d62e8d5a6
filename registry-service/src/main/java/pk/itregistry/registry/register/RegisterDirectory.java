package pk.itregistry.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.CertifiedStartup;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.Standing;

/** Reads of the register, with the certificate that is in force on the day asked about. */
@ApplicationScoped
class RegisterDirectory {
  private static final int MOST_NEAR = 10;

  private final Database database;
  private final BusinessClock clock;

  RegisterDirectory(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The firms that are all that is asked for, in the order in which they were registered. */
  Page<RegisterEntry> search(RegisterQuery asked, @Nullable Cursor cursor, int limit) {
    Selection selection = new Selection(day(asked), clock.today());
    selection.narrow(asked);
    if (asked.q() != null) {
      selection.named(asked.q());
    }
    return Page.of(
        rows(selection.after(Cursor.oldestFirst(cursor), limit + 1), day(asked)),
        limit,
        entry -> entry.id().value());
  }

  /** Firms with words in their name like those asked for, which no name holds as written. */
  List<RegisterEntry> near(RegisterQuery asked) {
    if (asked.q() == null) {
      return List.of();
    }
    List<String[]> likeEach =
        asked.q().words().stream().map(this::wordsLike).filter(like -> like.length > 0).toList();
    if (likeEach.isEmpty()) {
      return List.of();
    }
    Selection selection = new Selection(day(asked), clock.today());
    selection.narrow(asked);
    likeEach.forEach(selection::holdingOneOf);
    return rows(selection.likest(asked.q().inName(), MOST_NEAR), day(asked));
  }

  // Likened by their runs of three letters, which an index knows, and then letter by letter: two
  // slips are forgiven, one in a short word.
  private String[] wordsLike(String word) {
    int slips = word.length() < 6 ? 1 : 2;
    return database
        .rows(
            "SELECT '%' || word || '%' FROM register_word WHERE word % ?"
                + " AND levenshtein_less_equal(word, ?, ?) <= ?"
                + " ORDER BY levenshtein_less_equal(word, ?, ?), word LIMIT 5",
            row -> row.getString(1), word, word, slips + 1, slips + 1, word, slips + 1)
        .toArray(String[]::new);
  }

  private LocalDate day(RegisterQuery asked) {
    return asked.on() == null ? clock.today() : asked.on();
  }

  private List<RegisterEntry> rows(Selection.Query query, LocalDate day) {
    return database.rows(query.sql(), row -> entry(row, day), query.values().toArray());
  }

  private static RegisterEntry entry(ResultSet row, LocalDate day) throws SQLException {
    String province = row.getString(6);
    String certificate = row.getString(9);
    Standing standing = Standing.of(row.getString(7), certificate != null);
    return new RegisterEntry(
        new FirmId(row.getObject(1, UUID.class)),
        row.getString(2),
        row.getString(3),
        FirmKind.valueOf(row.getString(4)),
        row.getString(5),
        province == null ? null : Province.of(province),
        standing,
        row.getObject(8, LocalDate.class),
        certificate,
        standing == Standing.ACTIVE ? CertifiedStartup.read(row.getString(10), day) : null);
  }
}
