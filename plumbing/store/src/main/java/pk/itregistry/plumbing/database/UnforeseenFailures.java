package pk.itregistry.plumbing.database;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pk.itregistry.kernel.problem.CommonProblem.Contended;
import pk.itregistry.kernel.problem.CommonProblem.OutcomeUnknown;
import pk.itregistry.kernel.problem.CommonProblem.Overloaded;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.http.Causes;
import pk.itregistry.plumbing.http.ProblemMapper;

/**
 * Answers a failure that no one refused: by what it says of the database, else as unexpected. What
 * failed inside never shows outside.
 */
public class UnforeseenFailures {
  private static final Logger LOG = Logger.getLogger(UnforeseenFailures.class);

  @ServerExceptionMapper(priority = 10)
  public Response unforeseen(Throwable failure, UriInfo uri, HttpHeaders headers) {
    return ProblemMapper.answer(problemOf(failure), uri, headers).build();
  }

  static Problem problemOf(Throwable failure) {
    Optional<Refused> refused = Causes.first(failure, Refused.class);
    if (refused.isPresent()) {
      return refused.get().problem();
    }
    if (Causes.first(failure, OptimisticLockException.class).isPresent()
        || Causes.first(failure, StaleStateException.class).isPresent()) {
      return new Contended();
    }
    Optional<DatabaseFailure> database = DatabaseFailure.behind(failure);
    database.ifPresent(kind -> LOG.warnf("the database failed: %s: %s", kind, root(failure)));
    return database
        .map(UnforeseenFailures::byDatabase)
        .orElseGet(() -> ProblemMapper.unexpected(failure));
  }

  private static Problem byDatabase(DatabaseFailure failure) {
    return switch (failure) {
      case MET_ANOTHER -> new Contended();
      case AWAY -> new Overloaded();
      case OUTCOME_UNKNOWN -> new OutcomeUnknown();
    };
  }

  private static String root(Throwable failure) {
    return Causes.first(failure, SQLException.class)
        .map(SQLException::getMessage)
        .orElse(String.valueOf(failure.getMessage()));
  }
}
