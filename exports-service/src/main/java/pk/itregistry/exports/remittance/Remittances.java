package pk.itregistry.exports.remittance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

@ApplicationScoped
class Remittances implements PanacheRepositoryBase<Remittance, UUID> {

  /** The remittance under its row's lock: every change begins here. */
  Remittance locked(RemittanceId id) {
    return lockedIfKnown(id).orElseThrow(() -> new Refused(new NotFound("remittance")));
  }

  Optional<Remittance> lockedIfKnown(RemittanceId id) {
    return find("id", id.value()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** The payment that the bank means, however it spells its reference. */
  Optional<Remittance> ofPayment(String bank, String txnRef) {
    return find("bank = ?1 and txnRefCanonical = ?2", bank, Canonical.of(txnRef))
        .firstResultOptional();
  }

  /** Locked in the order of their ids. */
  List<Remittance> unattributedOf(Ntn ntn) {
    return unattributed("proceeds.taxId", ntn.number());
  }

  /** As of a business, by the key of a person. */
  List<Remittance> unattributedOf(String personKey) {
    return unattributed("personKey", personKey);
  }

  private List<Remittance> unattributed(String column, String value) {
    return find("firmId is null and " + column + " = ?1 order by id", value)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** One at a time, to the end of the transaction, for whoever records this payment. */
  void lockPayment(String bank, String txnRef) {
    lock("payment " + bank + " " + Canonical.of(txnRef));
  }

  /** One at a time for recording a payment of a number, or person, and for registering its firm. */
  void lockTaxId(String taxId) {
    lock("tax id " + taxId);
  }

  private void lock(String what) {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .setParameter("what", what)
        .getResultList();
  }

  List<Remittance> after(UUID last, int limit) {
    return find("id > ?1 order by id", last).page(Page.ofSize(limit)).list();
  }
}
