package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.line.AllocationsOnLines;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;

/** Reads of allocations. */
@ApplicationScoped
class AllocationDirectory implements AllocationsOnLines {
  private final EntityManager entities;
  private final Allocations allocations;
  private final Deductions deductions;

  AllocationDirectory(EntityManager entities, Allocations allocations, Deductions deductions) {
    this.entities = entities;
    this.allocations = allocations;
    this.deductions = deductions;
  }

  Optional<AllocationView> one(AllocationId id) {
    return Optional.ofNullable(entities.find(Allocation.class, id.value()))
        .map(found -> AllocationView.of(found, deductions.of(id)));
  }

  /** The newest first, removed ones included. */
  Page<AllocationView> ofFirm(FirmId firm, @Nullable Cursor cursor, int limit) {
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
            .map(one -> AllocationView.of(one, deducted.getOrDefault(one.id(), List.of())))
            .toList();
    return Page.of(views, limit, view -> view.id().value());
  }

  @Override
  public List<String> standingOn(LineId line) {
    return allocations.standingOn(line).stream()
        .map(allocation -> "allocation %s (%s)".formatted(allocation.id(), allocation.settles()))
        .toList();
  }
}
