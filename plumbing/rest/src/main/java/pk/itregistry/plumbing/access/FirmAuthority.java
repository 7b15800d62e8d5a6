package pk.itregistry.plumbing.access;

import java.util.Set;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;

/** Tells what a caller may do for a firm: from the register itself, or from a copy of it. */
public interface FirmAuthority {
  /** The permissions in force today; empty when the caller has nothing to do with the firm. */
  Set<Permission> permissions(Caller caller, FirmId firm);

  /** Whether what it knows is recent enough to let somebody write on it. */
  boolean recent();
}
