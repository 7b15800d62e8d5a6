package pk.itregistry.kernel.identity;

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
}
