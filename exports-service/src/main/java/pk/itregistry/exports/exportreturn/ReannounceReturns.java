package pk.itregistry.exports.exportreturn;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnReannounced;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again what was filed, for copies that are built anew. */
@ApplicationScoped
@Identifier("RETURNS")
class ReannounceReturns implements Reannounces {
  private final ExportReturns returns;
  private final Outbox outbox;

  ReannounceReturns(ExportReturns returns, Outbox outbox) {
    this.returns = returns;
    this.outbox = outbox;
  }

  @Override
  public List<UUID> after(UUID last, int limit) {
    List<ExportReturn> next = returns.after(last, limit);
    outbox.announceAll(next.stream().map(one -> new ReturnReannounced(one.announced())).toList());
    return next.stream().map(one -> one.id().value()).toList();
  }
}
