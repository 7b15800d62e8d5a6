package pk.itregistry.exports.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.deposit.DepositQuestions;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;

/** Reads of remittances: a bank's own, a firm's own. */
@ApplicationScoped
class RemittanceDirectory {
  private final EntityManager entities;
  private final DepositQuestions deposits;

  RemittanceDirectory(EntityManager entities, DepositQuestions deposits) {
    this.entities = entities;
    this.deposits = deposits;
  }

  boolean isOfBank(RemittanceId id, String bank) {
    return ofBank(id, bank).isPresent();
  }

  Optional<RemittanceView> ofBank(RemittanceId id, String bank) {
    return entities
        .createQuery(
            "select r from Remittance r where r.id = :id and r.bank = :bank", Remittance.class)
        .setParameter("id", id.value())
        .setParameter("bank", bank)
        .getResultStream()
        .findFirst()
        .map(RemittanceView::forBank)
        .map(this::asked);
  }

  Optional<RemittanceView> ofFirm(RemittanceId id, FirmId firm) {
    return entities
        .createQuery(
            "select r from Remittance r where r.id = :id and r.firmId = :firm", Remittance.class)
        .setParameter("id", id.value())
        .setParameter("firm", firm.value())
        .getResultStream()
        .findFirst()
        .map(RemittanceView::forFirm)
        .map(this::asked);
  }

  private RemittanceView asked(RemittanceView view) {
    return view.asked(deposits.open(List.of(view.id())).get(view.id()));
  }

  /** The newest first. */
  Page<RemittanceView> ofFirm(FirmId firm, @Nullable Cursor cursor, int limit) {
    List<RemittanceView> found =
        entities
            .createQuery(
                "select r from Remittance r where r.firmId = :firm and r.id < :before"
                    + " order by r.id desc",
                Remittance.class)
            .setParameter("firm", firm.value())
            .setParameter("before", Cursor.newestFirst(cursor))
            .setMaxResults(limit + 1)
            .getResultList()
            .stream()
            .map(RemittanceView::forFirm)
            .toList();
    return Page.of(found, limit, view -> view.id().value());
  }
}
