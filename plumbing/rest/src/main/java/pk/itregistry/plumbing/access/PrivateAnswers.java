package pk.itregistry.plumbing.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Lets nobody on the way keep an answer that is not for everyone, refusals among them. */
@Provider
public class PrivateAnswers implements ContainerResponseFilter {
  private static final int NOT_AUTHENTICATED = 401;

  @Context
  @SuppressWarnings("NullAway.Init")
  ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    if (answer.getStatus() == NOT_AUTHENTICATED || !isOpen(resource.getResourceMethod())) {
      answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private static boolean isOpen(@Nullable Method operation) {
    Access access = operation == null ? null : operation.getAnnotation(Access.class);
    return access != null && access.open();
  }
}
