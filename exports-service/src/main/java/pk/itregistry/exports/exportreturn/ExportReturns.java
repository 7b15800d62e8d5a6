package pk.itregistry.exports.exportreturn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;

@ApplicationScoped
class ExportReturns implements PanacheRepositoryBase<ExportReturn, UUID> {

  Optional<ReturnId> live(FirmId firm, TaxPeriod period) {
    return find(
            "firmId = ?1 and period = ?2 and state <> ?3",
            firm.value(),
            period.toString(),
            ExportReturn.State.WITHDRAWN)
        .firstResultOptional()
        .map(ExportReturn::id);
  }

  /** The return under its row's lock: every change begins here. */
  ExportReturn locked(ReturnId id) {
    return find("id", id.value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> new Refused(new NotFound("return")));
  }
}
