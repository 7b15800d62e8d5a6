package pk.itregistry.registry.firm;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.FirmReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again how the firms stand, for copies that are built anew. */
@ApplicationScoped
@Identifier("FIRMS")
class ReannounceFirms implements Reannounces {
  private final Firms firms;

  ReannounceFirms(Firms firms) {
    this.firms = firms;
  }

  @Override
  public List<FirmReannounced> after(UUID last, int limit) {
    return firms.after(last, limit).stream().map(one -> new FirmReannounced(one.told())).toList();
  }
}
