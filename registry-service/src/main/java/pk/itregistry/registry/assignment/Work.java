package pk.itregistry.registry.assignment;

import java.util.UUID;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.ChangeRequestId;

/** One thing that waits for a registrar, of whatever kind. */
public record Work(UUID id) {

  /** An application. */
  public static Work of(ApplicationId application) {
    return new Work(application.value());
  }

  /** A firm's request for a change. */
  public static Work of(ChangeRequestId request) {
    return new Work(request.value());
  }
}
