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
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.inspection.InspectionLife.State;

@ApplicationScoped
class Inspections implements PanacheRepositoryBase<Inspection, UUID> {
  private static final String OF_PLACE = "firmId = ?1 and branchId is not distinct from ?2";
  private static final Set<State> OPEN = Set.of(State.REQUESTED, State.SCHEDULED, State.MISSED);

  /** An inspection for an act: no other act of it runs beside this one. */
  Inspection locked(InspectionId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("inspection")));
  }

  /** The one of a place that is under way. */
  Optional<Inspection> underWay(InspectedPlace place) {
    return find(OF_PLACE + " and state in ?3", firm(place), branch(place), OPEN)
        .firstResultOptional();
  }

  private static UUID firm(InspectedPlace place) {
    return place.firm().value();
  }

  private static @Nullable UUID branch(InspectedPlace place) {
    return place.branch() == null ? null : place.branch().value();
  }

  /** Whether a place's days are lost by the inspectorate on the day before this one. */
  boolean isLosing(InspectedPlace place, LocalDate day) {
    String losing = OF_PLACE + " and state in ?3 and lost.lostSince < ?4";
    return count(losing, firm(place), branch(place), OPEN, day) > 0;
  }

  List<Inspection> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
