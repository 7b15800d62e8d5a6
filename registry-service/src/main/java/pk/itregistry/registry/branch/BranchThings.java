package pk.itregistry.registry.branch;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.Things;

/** Branches on the write path: for who manages the firm, and to read for officers. */
@ApplicationScoped
class BranchThings implements Things<BranchId, Branch, BranchView> {
  private final Branches branches;
  private final BranchDirectory directory;
  private final Gatekeeper gatekeeper;
  private final BusinessClock clock;

  BranchThings(
      Branches branches, BranchDirectory directory, Gatekeeper gatekeeper, BusinessClock clock) {
    this.branches = branches;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  @Override
  public void admit(BranchId id) {
    gatekeeper.admit(directory.firmOf(id), "branch");
  }

  @Override
  public Branch locked(BranchId id) {
    return branches.locked(id);
  }

  @Override
  public BranchView view(BranchId id) {
    return directory.view(id, clock.today(), offers(directory.firmOf(id)));
  }

  BranchOffers offers(FirmId firm) {
    return new BranchOffers(gatekeeper.admission(firm));
  }

  @Override
  public BranchId idOf(Branch branch) {
    return branch.id();
  }

  @Override
  public String pathOf(BranchId id) {
    return "/registry/v1/branches/" + id;
  }
}
