package pk.itregistry.plumbing.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import pk.itregistry.kernel.problem.Refused;

/**
 * The first door of every operation: the token, then the role or scope. Behind it a service waits
 * for what the caller wants to have seen, and {@link FirmFilter} looks at the firm in the path.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
  private final Call call;

  @Context ResourceInfo resource;
  @Context HttpHeaders headers;

  @SuppressWarnings("NullAway.Init") // the context is injected
  AccessFilter(Call call) {
    this.call = call;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    call.begin(resource.getResourceMethod(), request.getMethod(), headers, request.getUriInfo());
    Access access = call.access();
    if (access.open()) {
      return;
    }
    Entrance.lacks(call.caller(), access)
        .ifPresent(missing -> {
          throw new Refused(missing);
        });
  }
}
