package pk.itregistry.registry.renewal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Renewals implements PanacheRepositoryBase<Renewal, UUID> {

  Renewal get(RenewalId id) {
    return findByIdOptional(id.value()).orElseThrow(Renewals::unknown);
  }

  /** A renewal for an act: no other act of it runs beside this one. */
  Renewal locked(RenewalId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(Renewals::unknown);
  }

  private static Refused unknown() {
    return new Refused(new NotFound("renewal"));
  }

  List<Renewal> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
