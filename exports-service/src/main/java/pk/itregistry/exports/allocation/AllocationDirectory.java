package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.CallersActs;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;

/** Reads of allocations. */
@ApplicationScoped
class AllocationDirectory {
  private final EntityManager entities;
  private final Deductions deductions;
  private final CallersActs acts;

  AllocationDirectory(EntityManager entities, Deductions deductions, CallersActs acts) {
    this.entities = entities;
    this.deductions = deductions;
    this.acts = acts;
  }

  Optional<AllocationView> one(AllocationId id) {
    return Optional.ofNullable(entities.find(Allocation.class, id.value()))
        .map(found ->
            AllocationView.of(
                found, deductions.of(id), acts.ofFiler(found.firm(), found.actsOfFiler())));
  }

  /** The newest first, removed ones included. */
  Page<AllocationView> ofFirm(FirmId firm, @Nullable Cursor cursor, int limit) {
    boolean files = acts.mayFile(firm);
    List<Allocation> found =
        entities
            .createQuery(
                "select a from Allocation a where a.firmId = :firm and a.id < :before"
                    + " order by a.id desc",
                Allocation.class)
            .setParameter("firm", firm.value())
            .setParameter("before", Cursor.newestFirst(cursor))
            .setMaxResults(limit + 1)
            .getResultList();
    Map<AllocationId, List<Deduction>> deducted =
        deductions.of(found.stream().map(Allocation::id).toList());
    List<AllocationView> views =
        found.stream()
            .map(one ->
                AllocationView.of(
                    one,
                    deducted.getOrDefault(one.id(), List.of()),
                    files ? one.actsOfFiler() : Set.of()))
            .toList();
    return Page.of(views, limit, view -> view.id().value());
  }
}
