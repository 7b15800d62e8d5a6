package pk.itregistry.plumbing.event;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import pk.itregistry.plumbing.access.Call;

/**
 * The door between the role and the firm: waits for what the caller wants to have seen. Only for
 * somebody known, and before a service's copies are asked: they are what may be on its way.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class ConsistencyFilter implements ContainerRequestFilter {
  private final Call call;
  private final Consistency consistency;

  ConsistencyFilter(Call call, Consistency consistency) {
    this.call = call;
    this.consistency = consistency;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!call.access().open()) {
      consistency.await(request.getHeaderString(ConsistencyToken.HEADER));
    }
  }
}
