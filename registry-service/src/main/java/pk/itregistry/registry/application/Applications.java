package pk.itregistry.registry.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {
  /** An application for an act: no other act of it runs beside this one. */
  Application locked(ApplicationId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("application")));
  }
}
