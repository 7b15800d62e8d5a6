package pk.itregistry.registry.inspection;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again how the inspections stand, for copies that are built anew. */
@ApplicationScoped
@Identifier("INSPECTIONS")
class ReannounceInspections implements Reannounces {
  private final Inspections inspections;

  ReannounceInspections(Inspections inspections) {
    this.inspections = inspections;
  }

  @Override
  public List<InspectionReannounced> after(UUID last, int limit) {
    return inspections.after(last, limit).stream()
        .map(one -> new InspectionReannounced(one.told()))
        .toList();
  }
}
