package pk.itregistry.plumbing.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import pk.itregistry.kernel.problem.CommonProblem.MissingRole;
import pk.itregistry.kernel.problem.Refused;

/**
 * The first door of every operation: the token, then the role or scope. Behind it a service waits
 * for what the caller wants to have seen, and {@link FirmFilter} looks at the firm in the path.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
  private static final String OFFICER_SCOPE = "officer";

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
    Caller caller = call.caller();
    if (call.byRole()) {
      demandScope(
          caller, caller.machine() && !access.scope().isEmpty() ? access.scope() : OFFICER_SCOPE);
    } else if (!access.signedIn()) {
      if (access.scope().isEmpty() || wantsRole(access)) {
        throw new Refused(new MissingRole("the role " + String.join(" or ", access.roles())));
      }
      demandScope(caller, access.scope());
    }
    if (access.peopleOnly() && caller.machine()) {
      throw new Refused(new MissingRole("a person; software cannot do this"));
    }
  }

  // Roles beside neither a permission, a membership nor an owner are the only way in.
  private static boolean wantsRole(Access access) {
    return access.roles().length > 0
        && access.permission().length == 0
        && !access.member()
        && !access.owner();
  }

  private static void demandScope(Caller caller, String scope) {
    if (!scope.isEmpty() && !caller.scopes().contains(scope)) {
      throw new Refused(new MissingRole("the scope " + scope));
    }
  }
}
