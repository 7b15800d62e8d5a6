package pk.itregistry.plumbing.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.digest.Sha256;

/**
 * The hash chain over the audit entries. Linked later and apart from the entries, by whoever holds
 * the relay's lock, so that acts never wait for each other's audit: hash(n) = SHA-256(hash(n-1),
 * digest of the entry at n).
 */
@ApplicationScoped
public class AuditChain {
  private static final byte[] BEFORE_ALL = new byte[32];

  // More entries than are written while the longest transaction runs.
  private static final long WINDOW = 50_000;
  private static final Duration BETWEEN_LATE = Duration.ofSeconds(5);
  private static final String NEW =
      "SELECT id, digest FROM audit_entry WHERE id > ? ORDER BY id LIMIT 1000";
  // Bounded on both sides: else the whole chain is read to find what it does not hold.
  private static final String LATE =
      "SELECT e.id, e.digest FROM audit_entry e WHERE e.id > ? AND NOT EXISTS"
          + " (SELECT 1 FROM audit_link l WHERE l.entry = e.id AND l.entry > ?)"
          + " ORDER BY e.id LIMIT 1000";

  private final DataSource database;
  private long lookForLateAt = System.nanoTime();

  AuditChain(DataSource database) {
    this.database = database;
  }

  /**
   * What a verification found.
   *
   * @param linked entries in the chain
   * @param unlinked entries written but not linked yet
   * @param head the last link's hash, in hex; missing while nothing is linked
   * @param brokenAt the first position whose entry or hash does not fit; missing when all fit
   */
  @Schema(name = "AuditChainVerification")
  public record Verification(
      long linked, long unlinked, @Nullable String head, @Nullable Long brokenAt) {
    @JsonProperty
    public boolean intact() {
      return brokenAt == null;
    }
  }

  /**
   * Links what is not linked yet, at most 1,000 entries; the caller holds the relay's lock. What
   * lies behind the newest linked entry is looked for every time; what was committed late, with a
   * number before it, only every few seconds: that look costs as much as the window is wide.
   */
  public void link(Connection relay) throws SQLException {
    long behind = newestLinked(relay);
    if (System.nanoTime() - lookForLateAt >= 0) {
      link(relay, LATE, behind - WINDOW, behind - WINDOW);
      lookForLateAt = System.nanoTime() + BETWEEN_LATE.toNanos();
    } else {
      link(relay, NEW, behind);
    }
  }

  private static long newestLinked(Connection relay) throws SQLException {
    try (PreparedStatement newest =
            relay.prepareStatement("SELECT coalesce(max(entry), 0) FROM audit_link");
        ResultSet rows = newest.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void link(Connection relay, String query, Object... values) throws SQLException {
    try (PreparedStatement unlinked = Database.prepare(relay, query, values);
        ResultSet rows = unlinked.executeQuery()) {
      append(relay, rows);
    }
  }

  private static void append(Connection relay, ResultSet entries) throws SQLException {
    if (!entries.next()) {
      return;
    }
    long position = 0;
    byte[] head = BEFORE_ALL;
    try (PreparedStatement last =
            relay.prepareStatement(
                "SELECT position, hash FROM audit_link ORDER BY position DESC LIMIT 1");
        ResultSet rows = last.executeQuery()) {
      if (rows.next()) {
        position = rows.getLong(1);
        head = rows.getBytes(2);
      }
    }
    List<Long> linked = new ArrayList<>();
    List<byte[]> hashes = new ArrayList<>();
    do {
      head = Sha256.of(head, entries.getBytes(2));
      linked.add(entries.getLong(1));
      hashes.add(head);
    } while (entries.next());
    try (PreparedStatement insert =
        relay.prepareStatement(
            "INSERT INTO audit_link (position, entry, hash)"
                + " SELECT ? + l.nth, l.entry, l.hash"
                + " FROM unnest(?, ?) WITH ORDINALITY AS l (entry, hash, nth)")) {
      insert.setLong(1, position);
      insert.setArray(2, relay.createArrayOf("bigint", linked.toArray()));
      insert.setArray(3, relay.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
      insert.executeUpdate();
    }
  }

  /** Recomputes every digest and link; stops at the first that does not fit. */
  public Verification verify() {
    try (Connection connection = database.getConnection()) {
      // Within a transaction the driver fetches row by row instead of holding the whole chain.
      connection.setAutoCommit(false);
      // One view for the count and the chain: else what is linked meanwhile is not among all.
      try (Statement view = connection.createStatement()) {
        view.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      }
      long all = count(connection);
      long linked = 0;
      byte[] head = BEFORE_ALL;
      try (PreparedStatement links =
          connection.prepareStatement(
              "SELECT l.position, l.hash, e.at, e.operation, e.actor, e.client, e.path,"
                  + " e.payload_sha256, e.status FROM audit_link l"
                  + " JOIN audit_entry e ON e.id = l.entry ORDER BY l.position")) {
        links.setFetchSize(1000);
        try (ResultSet rows = links.executeQuery()) {
          while (rows.next()) {
            head = Sha256.of(head, digestOf(rows));
            linked++;
            if (rows.getLong(1) != linked || !MessageDigest.isEqual(head, rows.getBytes(2))) {
              return new Verification(linked - 1, all - linked + 1, null, rows.getLong(1));
            }
          }
        }
      }
      return new Verification(
          linked, all - linked, linked == 0 ? null : HexFormat.of().formatHex(head), null);
    } catch (SQLException e) {
      throw new IllegalStateException("the audit chain could not be read", e);
    }
  }

  private static byte[] digestOf(ResultSet row) throws SQLException {
    return new Entry(
            row.getObject(3, OffsetDateTime.class).toInstant(),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getInt(9))
        .digest();
  }

  private static long count(Connection connection) throws SQLException {
    try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM audit_entry");
        ResultSet rows = count.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
