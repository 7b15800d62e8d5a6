package pk.itregistry.plumbing.access;

import java.util.Arrays;
import java.util.Optional;
import pk.itregistry.kernel.problem.CommonProblem.MissingRole;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Problem;

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

  /** Whether one of the operation's roles lets the caller in, together with its scope. */
  static boolean byRole(Caller caller, Access access) {
    return holdsRole(caller, access) && caller.scopes().contains(scopeOfRole(caller, access));
  }

  /**
   * What a caller hears who comes neither by a role nor by a permission of their own: an officer,
   * what is missing; all others, that there is no such thing.
   *
   * @param what the thing's word
   */
  static Problem unknown(Caller caller, Access access, String what) {
    if (holdsRole(caller, access)) {
      return new MissingRole("the scope " + scopeOfRole(caller, access));
    }
    boolean isOfficer = !caller.machine() && caller.scopes().contains(OFFICER_SCOPE);
    return isOfficer && access.roles().length > 0 ? missingRole(access) : new NotFound(what);
  }

  // Be it that this token does not use it: a person may ask for fewer scopes.
  private static boolean holdsRole(Caller caller, Access access) {
    return Arrays.stream(access.roles()).anyMatch(caller::hasRole);
  }

  // Software needs the operation's own scope beside the role, people officer.
  private static String scopeOfRole(Caller caller, Access access) {
    return caller.machine() && !access.scope().isEmpty() ? access.scope() : OFFICER_SCOPE;
  }

  private static Optional<MissingRole> lacksRoleOrScope(Caller caller, Access access) {
    if (byRole(caller, access) || access.signedIn()) {
      return Optional.empty();
    }
    if (!access.scope().isEmpty() && !wantsRole(access)) {
      return lacksScope(caller, access.scope());
    }
    return holdsRole(caller, access)
        ? lacksScope(caller, scopeOfRole(caller, access))
        : Optional.of(missingRole(access));
  }

  private static MissingRole missingRole(Access access) {
    return new MissingRole("the role " + String.join(" or ", access.roles()));
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
