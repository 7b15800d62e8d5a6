package pk.itregistry.registry.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.inspection.InspectionLife.State;

@ApplicationScoped
class Inspections implements PanacheRepositoryBase<Inspection, UUID> {
  private static final Set<State> OPEN = Set.of(State.REQUESTED, State.SCHEDULED, State.MISSED);

  /** An inspection for an act: no other act of it runs beside this one. */
  Inspection locked(InspectionId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("inspection")));
  }

  /** The one of a firm that is under way. */
  Optional<Inspection> underWay(FirmId firm) {
    return find("firmId = ?1 and state in ?2", firm.value(), OPEN).firstResultOptional();
  }

  /** Whether a firm's days are lost by the inspectorate on the day before this one. */
  boolean isLosing(FirmId firm, LocalDate day) {
    return count("firmId = ?1 and state in ?2 and lost.lostSince < ?3", firm.value(), OPEN, day)
        > 0;
  }

  List<Inspection> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
