package pk.itregistry.exports.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    return database.rows(
        "SELECT kind, trim_scale(amount) FROM allocation_deduction WHERE allocation_id = ?"
            + " ORDER BY position",
        row -> new Deduction(Deduction.Kind.valueOf(row.getString(1)), row.getBigDecimal(2)),
        id.value());
  }
}
