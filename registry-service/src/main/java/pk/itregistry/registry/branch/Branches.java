package pk.itregistry.registry.branch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Folded;
import pk.itregistry.registry.branch.BranchLife.State;
import pk.itregistry.registry.firm.HoldFirm;

@ApplicationScoped
class Branches implements PanacheRepositoryBase<Branch, UUID> {
  private static final Set<State> LIVE = Set.of(State.PROVISIONAL, State.ACTIVE);

  private final BranchDirectory directory;
  private final HoldFirm firms;

  Branches(BranchDirectory directory, HoldFirm firms) {
    this.directory = directory;
    this.firms = firms;
  }

  /** A branch for an act: its firm is held first, as by whoever changes the firm's certificates. */
  Branch locked(BranchId id) {
    firms.perform(directory.firmOf(id));
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("branch")));
  }

  /** The live one of a firm that is called alike. */
  Optional<Branch> called(FirmId firm, String name) {
    return find(
            "firmId = ?1 and nameFolded = ?2 and state in ?3", firm.value(), Folded.of(name), LIVE)
        .firstResultOptional();
  }

  /** Those of a firm that have passed and go on, in the order of their opening. */
  List<Branch> active(FirmId firm) {
    return list("firmId = ?1 and state = ?2 order by id", firm.value(), State.ACTIVE);
  }

  List<Branch> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
