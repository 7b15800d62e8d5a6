package pk.itregistry.registry.office;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again how the offices stand, for copies that are built anew. */
@ApplicationScoped
@Identifier("OFFICES")
class ReannounceOffices implements Reannounces {
  private final Offices offices;

  ReannounceOffices(Offices offices) {
    this.offices = offices;
  }

  @Override
  public List<OfficeReannounced> after(UUID last, int limit) {
    return offices.after(last, limit).stream()
        .map(one -> new OfficeReannounced(one.told()))
        .toList();
  }
}
