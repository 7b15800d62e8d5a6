package pk.itregistry.registry.change;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again how the requests for changes stand, for copies that are built anew. */
@ApplicationScoped
@Identifier("CHANGE_REQUESTS")
class ReannounceChangeRequests implements Reannounces {
  private final ChangeRequests requests;

  ReannounceChangeRequests(ChangeRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<ChangeRequestReannounced> after(UUID last, int limit) {
    return requests.after(last, limit).stream()
        .map(one -> new ChangeRequestReannounced(one.told()))
        .toList();
  }
}
