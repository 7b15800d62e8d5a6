package pk.itregistry.registry.firm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Firms implements PanacheRepositoryBase<Firm, UUID> {
  private static final Set<RegistrationState> LIVE =
      Set.of(RegistrationState.PROVISIONAL, RegistrationState.ACTIVE, RegistrationState.SUSPENDED);

  boolean hasLive(Ntn ntn) {
    return count("ntn = ?1 and state in ?2", ntn, LIVE) > 0;
  }

  boolean hasLive(Cnic cnic) {
    return count("cnic = ?1 and state in ?2", cnic, LIVE) > 0;
  }

  boolean hasLive(Cuin cuin) {
    return count("cuin = ?1 and state in ?2", cuin, LIVE) > 0;
  }

  boolean isOwn(FirmId firm, PersonId person) {
    return count("id = ?1 and owner = ?2", firm.value(), person) > 0;
  }

  /**
   * A freelancer's registration for an act, where it is this person's. Nothing else is held: two
   * firms that each name the other do not wait for each other.
   */
  Optional<Firm> lockedFreelancer(FirmId firm, PersonId owner) {
    return find("id = ?1 and owner = ?2 and kind = ?3", firm.value(), owner, FirmKind.FREELANCER)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** A firm for an act: no other act of it, and none on its certificates, runs beside this one. */
  Firm locked(FirmId firm) {
    return findByIdOptional(firm.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("firm")));
  }

  List<Firm> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
