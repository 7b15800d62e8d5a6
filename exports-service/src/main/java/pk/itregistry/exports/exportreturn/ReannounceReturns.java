package pk.itregistry.exports.exportreturn;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnReannounced;
import pk.itregistry.exports.Warning;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again what was filed, for copies that are built anew. */
@ApplicationScoped
@Identifier("RETURNS")
class ReannounceReturns implements Reannounces {
  private final ExportReturns returns;
  private final ReturnVersions versions;

  ReannounceReturns(ExportReturns returns, ReturnVersions versions) {
    this.returns = returns;
    this.versions = versions;
  }

  @Override
  public List<ReturnReannounced> after(UUID last, int limit) {
    return returns.after(last, limit).stream()
        .map(one -> new ReturnReannounced(one.told(warningsOf(one))))
        .toList();
  }

  private List<Warning> warningsOf(ExportReturn one) {
    return one.state() == ExportReturn.State.WITHDRAWN
        ? List.of()
        : versions.newestWarnings(one.id());
  }
}
