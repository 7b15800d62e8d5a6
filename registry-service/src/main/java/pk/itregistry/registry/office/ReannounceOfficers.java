package pk.itregistry.registry.office;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again how the officers stand, for copies that are built anew. */
@ApplicationScoped
@Identifier("OFFICERS")
class ReannounceOfficers implements Reannounces {
  private final Officers officers;

  ReannounceOfficers(Officers officers) {
    this.officers = officers;
  }

  @Override
  public List<OfficerReannounced> after(UUID last, int limit) {
    return officers.after(last, limit).stream()
        .map(one -> new OfficerReannounced(one.told()))
        .toList();
  }
}
