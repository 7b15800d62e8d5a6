package pk.itregistry.registry.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class FeeRefunds implements PanacheRepositoryBase<FeeRefund, UUID> {
  /** What is to be given back for an application; no other act of it runs beside this one. */
  FeeRefund locked(ApplicationId application) {
    return findByIdOptional(application.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("fee to give back")));
  }
}
