package pk.itregistry.exports.remittance;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again what came in, for copies that are built anew. */
@ApplicationScoped
@Identifier("REMITTANCES")
class ReannounceRemittances implements Reannounces {
  private final Remittances remittances;
  private final ToldRemittance told;

  ReannounceRemittances(Remittances remittances, ToldRemittance told) {
    this.remittances = remittances;
    this.told = told;
  }

  @Override
  public List<RemittanceReannounced> after(UUID last, int limit) {
    return remittances.after(last, limit).stream()
        .map(one -> new RemittanceReannounced(told.of(one)))
        .toList();
  }
}
