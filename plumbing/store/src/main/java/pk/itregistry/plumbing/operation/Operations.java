package pk.itregistry.plumbing.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.operation.Operation.Act;
import pk.itregistry.plumbing.operation.Operation.Outcome;
import pk.itregistry.plumbing.operation.Operation.State;

/** The long work of a service: begun, shown, stopped, and led from piece to piece. */
@ApplicationScoped
public class Operations {
  // System time throughout, by the database's clock: progress is nothing legal.
  private static final String SHOWN =
      "SELECT id, version, kind, state, asked_at, begun_at, ended_at, total, done, outcomes,"
          + " failures, CASE WHEN begun_at < coalesce(ended_at, clock_timestamp()) THEN"
          + " (done / greatest(extract(epoch FROM coalesce(ended_at, clock_timestamp())"
          + " - begun_at), 0.001))::bigint ELSE 0 END AS per_second,"
          + " CASE WHEN state = 'RUNNING' AND done > 0 THEN clock_timestamp()"
          + " + (clock_timestamp() - begun_at) * ((total - done)::numeric / done)::float8 END"
          + " AS estimated_end FROM operation WHERE ";
  private static final String ONE = SHOWN + "id = ? AND kind = ?";

  private final Database database;
  private final ObjectMapper json;

  Operations(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Begins work of a kind on so many entries, in the running transaction. */
  public Operation begin(OperationId id, String kind, long total, Actor by) {
    database.change(
        "INSERT INTO operation (id, kind, state, asked_by, total) VALUES (?, ?, ?, ?, ?)",
        id.value(),
        kind,
        Operation.LIFE.first().name(),
        by.id(),
        total);
    return find(id, kind);
  }

  /** Work of a kind; refused as not found where there is none. */
  public Operation find(OperationId id, String kind) {
    return database
        .row(ONE, this::shown, id.value(), kind)
        .orElseThrow(() -> new Refused(new NotFound("operation")));
  }

  /** Work of a kind, newest first; in one state, or in any. */
  public Page<Operation> page(
      String kind, @Nullable State state, @Nullable Cursor cursor, int limit) {
    @Nullable String wanted = state == null ? null : state.name();
    List<Operation> oneMore =
        database.rows(
            SHOWN
                + "kind = ? AND (?::text IS NULL OR state = ?) AND id < ?"
                + " ORDER BY id DESC LIMIT ?",
            this::shown,
            kind,
            wanted,
            wanted,
            Cursor.newestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, operation -> operation.id().value());
  }

  /** Work of a kind whose next piece waits until the running transaction ends. */
  public Operation locked(OperationId id, String kind) {
    return database
        .row(ONE + " FOR UPDATE", this::shown, id.value(), kind)
        .orElseThrow(() -> new Refused(new NotFound("operation")));
  }

  /** Stops work that is in hand: what is done stays done, the rest is not begun. */
  public void stop(Operation inHand) {
    pass(inHand.id(), inHand.state(), Act.STOP);
  }

  private void pass(OperationId id, State from, Act act) {
    database.change(
        "UPDATE operation SET state = ?, ended_at = clock_timestamp(), version = version + 1"
            + " WHERE id = ?",
        Operation.LIFE.next(from, act).name(),
        id.value());
  }

  /** Work that is taken up, and how much of it is done. */
  record Taken(OperationId id, String kind, long done, long total) {}

  /**
   * The unfinished work of one of these kinds that has waited longest for its turn, that no other
   * process works on and that need not wait; held until the transaction ends.
   */
  Optional<Taken> takeUp(Collection<String> kinds) {
    return database.row(
        "SELECT id, kind, done, total FROM operation WHERE state = 'RUNNING' AND kind = ANY (?)"
            + " AND not_before <= now() ORDER BY worked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
        row ->
            new Taken(
                new OperationId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getLong(3),
                row.getLong(4)),
        (Object) kinds.toArray(String[]::new));
  }

  /** Notes a piece; the one that completes the total was the last. */
  void advance(Taken taken, LongWork.Piece piece) {
    Map<String, Long> outcomes =
        new TreeMap<>(
            database
                .row(
                    "SELECT outcomes FROM operation WHERE id = ?",
                    row -> counts(row.getString(1)),
                    taken.id().value())
                .orElseThrow());
    piece.outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
    database.change(
        "UPDATE operation SET done = done + ?, outcomes = ?::jsonb, failures = 0,"
            + " begun_at = coalesce(begun_at, now()), worked_at = clock_timestamp() WHERE id = ?",
        piece.done(),
        written(outcomes),
        taken.id().value());
    if (taken.done() + piece.done() >= taken.total()) {
      pass(taken.id(), State.RUNNING, Act.FINISH);
    }
  }

  /** Work whose next piece failed waits, a little longer each time, ten minutes at the most. */
  void putOff(OperationId id) {
    database.change(
        "UPDATE operation SET failures = failures + 1, not_before = now()"
            + " + least(power(2, least(failures, 10)), 600) * interval '1 second' WHERE id = ?",
        id.value());
  }

  private Operation shown(ResultSet row) throws SQLException {
    State state = State.valueOf(row.getString(4));
    Set<Act> acts = EnumSet.noneOf(Act.class);
    acts.addAll(Operation.LIFE.actsFrom(state));
    acts.remove(Act.FINISH); // nobody does that
    return new Operation(
        new OperationId(row.getObject(1, UUID.class)),
        row.getLong(2),
        row.getString(3),
        state,
        Objects.requireNonNull(Database.instant(row, "asked_at")),
        Database.instant(row, "begun_at"),
        Database.instant(row, "ended_at"),
        row.getLong("total"),
        row.getLong("done"),
        outcomes(row.getString("outcomes")),
        row.getLong("per_second"),
        estimatedEnd(row),
        row.getLong("failures"),
        acts);
  }

  private static @Nullable Instant estimatedEnd(ResultSet row) throws SQLException {
    return Database.instant(row, "estimated_end");
  }

  private List<Outcome> outcomes(String stored) {
    return new TreeMap<>(counts(stored))
        .entrySet().stream().map(one -> new Outcome(one.getKey(), one.getValue())).toList();
  }

  private Map<String, Long> counts(String stored) {
    try {
      return json.readValue(stored, new TypeReference<Map<String, Long>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("outcomes cannot be read", e);
    }
  }

  private String written(Map<String, Long> outcomes) {
    try {
      return json.writeValueAsString(outcomes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("outcomes cannot be written", e);
    }
  }
}
