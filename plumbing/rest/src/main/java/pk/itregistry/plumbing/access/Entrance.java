package pk.itregistry.plumbing.access;

import java.util.Arrays;
import java.util.Optional;
import pk.itregistry.kernel.problem.CommonProblem.MissingRole;

/** What a token must say to pass an operation's door: the role, or the scope. */
final class Entrance {
  private static final String OFFICER_SCOPE = "officer";

  private Entrance() {}

  /** What the token lacks; empty when it opens the door. */
  static Optional<MissingRole> lacks(Caller caller, Access access) {
    return lacksRoleOrScope(caller, access)
        .or(() ->
            access.peopleOnly() && caller.machine()
                ? lacking("a person; software cannot do this")
                : Optional.empty());
  }

  /** Whether one of the operation's roles lets the caller in. */
  static boolean byRole(Caller caller, Access access) {
    return Arrays.stream(access.roles()).anyMatch(caller::hasRole);
  }

  private static Optional<MissingRole> lacksRoleOrScope(Caller caller, Access access) {
    if (byRole(caller, access)) {
      return lacksScope(
          caller, caller.machine() && !access.scope().isEmpty() ? access.scope() : OFFICER_SCOPE);
    }
    if (access.signedIn()) {
      return Optional.empty();
    }
    if (access.scope().isEmpty() || wantsRole(access)) {
      return lacking("the role " + String.join(" or ", access.roles()));
    }
    return lacksScope(caller, access.scope());
  }

  // Roles beside neither a permission, a membership nor an owner are the only way in.
  private static boolean wantsRole(Access access) {
    return access.roles().length > 0
        && access.permission().length == 0
        && !access.member()
        && !access.owner();
  }

  private static Optional<MissingRole> lacksScope(Caller caller, String scope) {
    return scope.isEmpty() || caller.scopes().contains(scope)
        ? Optional.empty()
        : lacking("the scope " + scope);
  }

  private static Optional<MissingRole> lacking(String what) {
    return Optional.of(new MissingRole(what));
  }
}
