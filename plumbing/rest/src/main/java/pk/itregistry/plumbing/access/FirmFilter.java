package pk.itregistry.plumbing.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;

/** The last door of an operation: a firm in the path, and what the caller may do for it. */
@Provider
@Priority(FirmFilter.LAST)
public class FirmFilter implements ContainerRequestFilter {
  static final int LAST = Priorities.AUTHORIZATION + 200;

  private final Call call;
  private final Gatekeeper gatekeeper;

  FirmFilter(Call call, Gatekeeper gatekeeper) {
    this.call = call;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String firm = request.getUriInfo().getPathParameters().getFirst("firm");
    if (firm != null && !call.access().open()) {
      gatekeeper.admit(named(firm), "firm");
    }
  }

  private static FirmId named(String firm) {
    try {
      return FirmId.of(firm);
    } catch (Refused refused) {
      throw refused.at("firm");
    }
  }
}
