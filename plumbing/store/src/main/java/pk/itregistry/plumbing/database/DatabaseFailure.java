package pk.itregistry.plumbing.database;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import pk.itregistry.plumbing.http.Causes;

/** What a failure says of the database, and of the transaction that it broke. */
public enum DatabaseFailure {
  /** Two transactions met on the same rows; this one was rolled back. */
  MET_ANOTHER,
  /** The database is away or busy; nothing was committed. */
  AWAY,
  /** The connection broke while it committed: nobody here knows whether the server had done so. */
  OUTCOME_UNKNOWN;

  // Serialization failure, deadlock, lock not available, unique and exclusion violations.
  private static final Set<String> MEETINGS = Set.of("40001", "40P01", "55P03", "23505", "23P01");

  // Connection exceptions, too many connections, shutdown in progress.
  private static final List<String> AWAY_CLASSES = List.of("08", "53", "57");

  // Connection exceptions, operator intervention, system errors: not the server's word on a commit.
  private static final List<String> BROKEN_OFF_CLASSES = List.of("08", "57", "58", "XX");

  /** What kind of database failure lies behind this one; none when it is of another nature. */
  public static Optional<DatabaseFailure> behind(Throwable failure) {
    Optional<SQLException> sql = Causes.first(failure, SQLException.class);
    String state = sql.map(SQLException::getSQLState).orElse("");
    if (brokeCommit(failure) && (state.isEmpty() || isOf(BROKEN_OFF_CLASSES, state))) {
      return Optional.of(OUTCOME_UNKNOWN);
    }
    if (MEETINGS.contains(state)) {
      return Optional.of(MET_ANOTHER);
    }
    return sql.filter(e -> isAway(e, state)).map(e -> AWAY);
  }

  // A commit that is refused before it begins carries no word of the resource. A rollback's failure
  // does, but it is no commit's.
  private static boolean brokeCommit(Throwable failure) {
    return Stream.of(
            RollbackException.class,
            HeuristicMixedException.class,
            HeuristicRollbackException.class)
        .flatMap(kind -> Causes.first(failure, kind).stream())
        .anyMatch(commit -> Causes.first(commit, XAException.class).isPresent());
  }

  // The pool says only in words, and with no state, that it had no connection to give.
  private static boolean isAway(SQLException e, String state) {
    return e instanceof SQLTransientException
        || isOf(AWAY_CLASSES, state)
        || String.valueOf(e.getMessage()).contains("cquisition timeout");
  }

  private static boolean isOf(List<String> classes, String state) {
    return classes.stream().anyMatch(state::startsWith);
  }
}
