package pk.itregistry.kernel.identity;

import java.util.EnumSet;
import java.util.Set;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** What somebody may do for a firm. The owner holds all of them; others hold what was granted. */
public enum Permission {
  MANAGE_FIRM,
  FILE_RETURNS,
  VIEW_RETURNS,
  SUBMIT_CLAIMS,
  VIEW_CLAIMS;

  /** Reads the name as it stands in the API. */
  public static Permission of(String sent) {
    for (Permission permission : values()) {
      if (permission.name().equals(sent)) {
        return permission;
      }
    }
    throw new Refused(
        new MalformedValue(
            "malformed-permission",
            "must be one of MANAGE_FIRM, FILE_RETURNS, VIEW_RETURNS, SUBMIT_CLAIMS, VIEW_CLAIMS"));
  }

  /** Those of these names. */
  public static Set<Permission> setOf(String... names) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    for (String name : names) {
      permissions.add(of(name));
    }
    return permissions;
  }
}
