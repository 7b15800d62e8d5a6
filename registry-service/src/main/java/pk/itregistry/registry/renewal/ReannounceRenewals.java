package pk.itregistry.registry.renewal;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again how the renewals stand, for copies that are built anew. */
@ApplicationScoped
@Identifier("RENEWALS")
class ReannounceRenewals implements Reannounces {
  private final Renewals renewals;

  ReannounceRenewals(Renewals renewals) {
    this.renewals = renewals;
  }

  @Override
  public List<RenewalReannounced> after(UUID last, int limit) {
    return renewals.after(last, limit).stream()
        .map(one -> new RenewalReannounced(one.told()))
        .toList();
  }
}
