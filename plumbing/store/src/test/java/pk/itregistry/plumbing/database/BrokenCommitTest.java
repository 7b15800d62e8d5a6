package pk.itregistry.plumbing.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.itregistry.kernel.problem.Problem;

/** What is said of a transaction that the database broke; the registry breaks real commits too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenCommitTest {
  private static SQLException sql(String state) {
    return new SQLException("from the server", state);
  }

  private static Exception resource(SQLException cause) {
    return (XAException) new XAException(XAException.XA_RBROLLBACK).initCause(cause);
  }

  private static Problem told(Exception failure) {
    return UnforeseenFailures.problemOf(new IllegalStateException(failure));
  }

  private static Exception commit(Exception... deferred) {
    Exception commit = new RollbackException("could not commit");
    for (Exception one : deferred) {
      commit.addSuppressed(one);
    }
    return commit;
  }

  @ParameterizedTest
  @CsvSource({
    "57P02, outcome-unknown",
    "57P01, outcome-unknown",
    "08006, outcome-unknown",
    "58030, outcome-unknown",
    "40001, contended",
    "23505, contended",
    "53100, overloaded",
    "23514, unexpected",
  })
  void a_commit_is_of_unknown_outcome_only_where_the_server_did_not_say_that_it_refused(
      String state, String code) {
    assertThat(told(commit(resource(sql(state)))).code()).isEqualTo(code);
  }

  @Test
  void a_commit_that_broke_without_a_word_is_of_unknown_outcome_too() {
    Problem told = told(commit(new XAException(XAException.XAER_RMFAIL)));

    assertThat(told.code()).isEqualTo("outcome-unknown");
    assertThat(told.status()).isEqualTo(503);
    assertThat(told.retryAfter()).isPresent();
    assertThat(told.detail()).contains("same Idempotency-Key").doesNotContain("Nothing was done");
  }

  @Test
  void what_breaks_before_the_commit_or_in_the_rollback_was_not_done() {
    Exception statement = sql("57P01");
    statement.addSuppressed(resource(sql("08003")));

    Problem told = told(statement);

    assertThat(told.code()).isEqualTo("overloaded");
    assertThat(told.detail()).startsWith("Nothing was done");
    assertThat(told(commit(sql("57P01"))).code()).isEqualTo("overloaded");
  }
}
