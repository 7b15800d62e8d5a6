package pk.itregistry.plumbing.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.CommonProblem.MethodNotAllowed;
import pk.itregistry.kernel.problem.CommonProblem.MissingRole;
import pk.itregistry.kernel.problem.CommonProblem.NotAcceptable;
import pk.itregistry.kernel.problem.CommonProblem.NotAuthenticated;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.CommonProblem.NotJson;
import pk.itregistry.kernel.problem.CommonProblem.Unexpected;
import pk.itregistry.kernel.problem.CommonProblem.UnsupportedMediaType;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.web.Challenge;
import pk.itregistry.plumbing.web.ProblemBody;
import pk.itregistry.plumbing.web.Trace;

/**
 * Makes a refusal, and what the framework refuses, an answer. What failed unforeseen is answered by
 * plumbing's store, which knows the database's failures.
 */
public class ProblemMapper {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private static final Set<Integer> NO_ROUTE = Set.of(404, 405);

  @ServerExceptionMapper(priority = 1)
  public Response refused(Refused refused, UriInfo uri, HttpHeaders headers) {
    return answer(refused.problem(), uri, headers).build();
  }

  @ServerExceptionMapper(
      value = {AuthenticationFailedException.class, UnauthorizedException.class},
      priority = 1)
  public Response notAuthenticated(SecurityException e, UriInfo uri, HttpHeaders headers) {
    return answer(Challenge.problemOf(e), uri, headers).build();
  }

  @ServerExceptionMapper(priority = 1)
  public Response forbidden(ForbiddenException e, UriInfo uri, HttpHeaders headers) {
    return answer(new MissingRole("another role"), uri, headers).build();
  }

  @ServerExceptionMapper(
      value = {
        NotFoundException.class,
        NotAllowedException.class,
        NotSupportedException.class,
        NotAcceptableException.class,
        WebApplicationException.class
      },
      priority = 1)
  public Response byTheFramework(
      WebApplicationException e, UriInfo uri, HttpHeaders headers, Request request) {
    // A path or query value that could not be converted arrives wrapped.
    Optional<Refused> refused = Causes.first(e, Refused.class);
    if (refused.isPresent()) {
      return answer(refused.get().problem(), uri, headers).build();
    }
    Set<String> allowed = AllowedMethods.at(uri.getPath());
    // Where one resource's path begins another's, a wrong method is a 404 to the framework.
    // A right method whose path value cannot be converted is a 404 that stays one.
    if (NO_ROUTE.contains(e.getResponse().getStatus())
        && !allowed.isEmpty()
        && !AllowedMethods.includes(allowed, request.getMethod())) {
      return answer(new MethodNotAllowed(), uri, headers)
          .header(HttpHeaders.ALLOW, String.join(", ", allowed))
          .build();
    }
    return answer(byStatus(e), uri, headers).build();
  }

  private static Problem byStatus(WebApplicationException e) {
    return switch (e.getResponse().getStatus()) {
      case 401 -> new NotAuthenticated();
      case 404 -> new NotFound("path");
      case 405 -> new MethodNotAllowed();
      case 406 -> new NotAcceptable();
      case 413 -> new BodyTooLarge(0);
      case 415 -> new UnsupportedMediaType();
      default ->
          e.getResponse().getStatus() < 500
              ? new NotJson("The request cannot be read.")
              : unexpected(e);
    };
  }

  // A value that was read outside a body and did not say where it stood.
  private static Problem placed(Problem problem) {
    return problem instanceof MalformedValue value ? value.at("") : problem;
  }

  /** A failure that nobody foresaw: logged here, and told without what failed inside. */
  public static Problem unexpected(Throwable failure) {
    LOG.error("unexpected failure", failure);
    return new Unexpected();
  }

  /** The problem as every service answers it, with its headers and the trace of the request. */
  public static Response.ResponseBuilder answer(Problem found, UriInfo uri, HttpHeaders headers) {
    Problem problem = placed(found);
    String trace = Trace.of(headers.getHeaderString(Trace.HEADER)).id();
    if (problem.status() >= 500) {
      LOG.warnf("answered %s traceId=%s path=%s", problem.code(), trace, uri.getPath());
    }
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(ProblemBody.MEDIA_TYPE)
            .entity(ProblemBody.of(problem, uri.getRequestUri().getRawPath(), trace));
    problem.retryAfter().ifPresent(wait -> answer.header("Retry-After", wait.toSeconds()));
    if (problem.status() == 401) {
      boolean sent = headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
      answer.header(Challenge.HEADER, Challenge.of(problem, sent));
    }
    return answer;
  }
}
