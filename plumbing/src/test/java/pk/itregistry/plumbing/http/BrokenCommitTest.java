package pk.itregistry.plumbing.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenCommitTest {
  @Test
  void a_database_that_dies_during_the_commit_is_told_as_busy_not_as_our_fault() {
    Exception commit = new Exception("could not commit");
    commit.addSuppressed(
        new Exception(new SQLException("terminating connection: postmaster exit", "57P02")));

    assertThat(ProblemMapper.problemOf(new IllegalStateException(commit)).code())
        .isEqualTo("overloaded");
  }
}
