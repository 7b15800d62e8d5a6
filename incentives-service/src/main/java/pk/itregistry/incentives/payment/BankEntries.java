package pk.itregistry.incentives.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.BankEntryId;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class BankEntries implements PanacheRepositoryBase<BankEntry, UUID> {

  /** An entry for an act: no other act of it runs beside this one. */
  BankEntry locked(BankEntryId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("bank entry")));
  }

  /** What waits of a payment, in the order in which it was told. */
  List<BankEntry> waiting(PaymentAdviceId advice) {
    return find(
            "adviceId = ?1 and state = ?2 order by receivedAt, position",
            advice.value(),
            EntryLife.State.WAITING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** What a message said, in its order. */
  List<BankEntry> of(UUID report) {
    return list("reportId = ?1 order by position", report);
  }
}
