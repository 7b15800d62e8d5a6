package pk.itregistry.exports.exportreturn;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again what was filed, for copies that are built anew. */
@ApplicationScoped
@Identifier("RETURNS")
class ReannounceReturns implements Reannounces {
  private final ExportReturns returns;

  ReannounceReturns(ExportReturns returns) {
    this.returns = returns;
  }

  @Override
  public List<ReturnReannounced> after(UUID last, int limit) {
    return returns.after(last, limit).stream()
        .map(one -> new ReturnReannounced(one.told()))
        .toList();
  }
}
