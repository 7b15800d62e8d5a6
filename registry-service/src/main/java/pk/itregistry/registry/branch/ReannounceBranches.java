package pk.itregistry.registry.branch;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.BranchReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again which branches there are, for copies that are built anew. */
@ApplicationScoped
@Identifier("BRANCHES")
class ReannounceBranches implements Reannounces {
  private final Branches branches;

  ReannounceBranches(Branches branches) {
    this.branches = branches;
  }

  @Override
  public List<BranchReannounced> after(UUID last, int limit) {
    return branches.after(last, limit).stream()
        .map(one -> new BranchReannounced(one.told()))
        .toList();
  }
}
