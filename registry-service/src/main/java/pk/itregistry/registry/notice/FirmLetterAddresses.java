package pk.itregistry.registry.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class FirmLetterAddresses implements PanacheRepositoryBase<FirmLetterAddress, UUID> {

  /** That of a firm for a change: no other change of it runs beside this one. */
  FirmLetterAddress locked(FirmId firm) {
    return findByIdOptional(firm.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("firm")));
  }
}
