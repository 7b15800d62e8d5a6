package pk.itregistry.plumbing.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.NotAcceptable;
import pk.itregistry.kernel.problem.Refused;

/**
 * Every answer is JSON unless its operation names another form, and who does not take that is told
 * so. Left to itself the framework writes a view as whatever text the caller asks for.
 */
public class Representation {
  // A weight of 0 (RFC 9110 section 12.4.2).
  private static final Pattern NOT_THIS = Pattern.compile("0(\\.0*)?");

  /** Before anything reads the header: one that is none would fail in the middle of an answer. */
  @ServerRequestFilter(preMatching = true)
  public void readable(ContainerRequestContext request) {
    accepted(request);
  }

  /** After authority, as with everything that is about form. */
  @ServerRequestFilter(priority = Priorities.HEADER_DECORATOR)
  public void acceptable(ContainerRequestContext request, ResourceInfo resource) {
    if (!namesItsForm(resource)
        && accepted(request).stream()
            .noneMatch(
                type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && isWanted(type))) {
      throw new Refused(new NotAcceptable());
    }
  }

  /** What has no form yet is JSON. */
  @ServerResponseFilter
  public void json(ContainerResponseContext answer, ResourceInfo resource) {
    if (answer.hasEntity() && answer.getMediaType() == null && !namesItsForm(resource)) {
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }
  }

  private static List<MediaType> accepted(ContainerRequestContext request) {
    try {
      return request.getAcceptableMediaTypes();
    } catch (IllegalArgumentException malformed) {
      throw new Refused(new NotAcceptable());
    }
  }

  private static boolean isWanted(MediaType type) {
    return !NOT_THIS.matcher(type.getParameters().getOrDefault("q", "1")).matches();
  }

  private static boolean namesItsForm(ResourceInfo resource) {
    @Nullable Method method = resource.getResourceMethod();
    return method != null && method.isAnnotationPresent(Produces.class);
  }
}
