package pk.itregistry.registry.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import pk.itregistry.kernel.identity.CorrectionId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Corrections implements PanacheRepositoryBase<Correction, UUID> {

  /** A correction for an act: no other act of it runs beside this one. */
  Correction locked(CorrectionId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("correction")));
  }

  /** Whether something about the certificate waits for a second registrar. */
  boolean anyProposed(CertificateNumber number) {
    return count("number = ?1 and state = ?2", number.value(), CorrectionLife.State.PROPOSED) > 0;
  }
}
