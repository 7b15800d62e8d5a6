package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.AllocationId;
import pk.itregistry.plumbing.database.Database;

/** The deductions of allocations; never changed. */
@ApplicationScoped
class Deductions {
  private final Database database;

  Deductions(Database database) {
    this.database = database;
  }

  void add(AllocationId of, List<Deduction> deductions) {
    for (int i = 0; i < deductions.size(); i++) {
      database.change(
          "INSERT INTO allocation_deduction (allocation_id, position, kind, amount)"
              + " VALUES (?, ?, ?, ?)",
          of.value(),
          i,
          deductions.get(i).kind().name(),
          deductions.get(i).amount());
    }
  }

  List<Deduction> of(AllocationId id) {
    return of(List.of(id)).getOrDefault(id, List.of());
  }

  /** Those of many allocations at once, each in their order; one without any is left out. */
  Map<AllocationId, List<Deduction>> of(List<AllocationId> ids) {
    return database
        .rows(
            "SELECT allocation_id, kind, trim_scale(amount) FROM allocation_deduction"
                + " WHERE allocation_id = ANY (?) ORDER BY allocation_id, position",
            row ->
                Map.entry(
                    new AllocationId(row.getObject(1, UUID.class)),
                    new Deduction(Deduction.Kind.valueOf(row.getString(2)), row.getBigDecimal(3))),
            (Object) ids.stream().map(AllocationId::value).toArray(UUID[]::new))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
  }
}
