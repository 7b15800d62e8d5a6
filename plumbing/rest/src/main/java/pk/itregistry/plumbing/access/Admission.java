package pk.itregistry.plumbing.access;

import java.util.List;
import java.util.Set;
import pk.itregistry.kernel.identity.Permission;

/** What a caller may do with one firm's things; looked up once, for many doors. */
public final class Admission {
  private final Caller caller;
  private final Set<Permission> held;

  /**
   * Of a caller.
   *
   * @param held their permissions for the firm in force today
   */
  public Admission(Caller caller, Set<Permission> held) {
    this.caller = caller;
    this.held = held;
  }

  /** Whether the caller would be let through that door to a thing of the firm. */
  public boolean opens(Door door) {
    Access access = door.access();
    if (Entrance.lacks(caller, access).isPresent()) {
      return false;
    }
    return Entrance.byRole(caller, access)
        ? held.isEmpty() || !door.isOfficers()
        : held.containsAll(List.of(access.permission()));
  }
}
