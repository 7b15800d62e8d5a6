package pk.itregistry.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.TakeOverFirms;

/** Which numbers of a batch are known: from imports before, from earlier rows, or from others. */
@ApplicationScoped
class OldNumbers {
  private static final String LIVE = "live ";
  private static final String OLD = "old ";

  private final Database database;
  private final TakeOverFirms firms;

  OldNumbers(Database database, TakeOverFirms firms) {
    this.database = database;
    this.firms = firms;
  }

  /**
   * A firm that was imported.
   *
   * @param firm none in a dry run
   */
  record Known(@Nullable FirmId firm, String digest) {}

  /**
   * What was found; grows with the rows of the batch.
   *
   * @param old firms by their old number
   * @param live numbers that a live registration has
   */
  record Found(Map<String, Known> old, Set<String> live) {}

  /** Asks for all numbers of a batch at once. */
  Found known(OperationId operation, List<OldFirm> batch) {
    String[] old = batch.stream().map(firm -> firm.number().canonical()).toArray(String[]::new);
    List<String> numbers = batch.stream().flatMap(firm -> firm.numbers().stream()).toList();
    Map<String, Known> known = new HashMap<>();
    database
        .rows(
            "SELECT old_number, firm_id, digest FROM imported_firm WHERE old_number = ANY (?)",
            row ->
                Map.entry(
                    row.getString(1),
                    new Known(new FirmId(row.getObject(2, UUID.class)), row.getString(3))),
            (Object) old)
        .forEach(one -> known.put(one.getKey(), one.getValue()));
    Set<String> live = new HashSet<>(firms.live(numbers));
    addDry(operation, old, numbers, known, live);
    return new Found(known, live);
  }

  private void addDry(
      OperationId operation,
      String[] old,
      List<String> numbers,
      Map<String, Known> known,
      Set<String> live) {
    String[] asked =
        Stream.concat(Stream.of(old).map(OLD::concat), numbers.stream().map(LIVE::concat))
            .toArray(String[]::new);
    database
        .rows(
            "SELECT number, digest FROM import_dry_number WHERE operation = ?"
                + " AND number = ANY (?)",
            row -> Map.entry(row.getString(1), row.getString(2)),
            operation.value(),
            asked)
        .forEach(one -> {
          if (one.getKey().startsWith(OLD)) {
            known.put(one.getKey().substring(OLD.length()), new Known(null, one.getValue()));
          } else {
            live.add(one.getKey().substring(LIVE.length()));
          }
        });
  }

  /** Keeps the numbers that a dry run would have entered, for its later rows. */
  void remember(OperationId operation, List<Judging.Entered> entered) {
    entered.forEach(one -> {
      keep(operation, OLD + one.firm().number().canonical(), one.digest());
      one.firm().numbers().forEach(number -> keep(operation, LIVE + number, one.digest()));
    });
  }

  /** Forgets the numbers of dry runs whose rows have gone. */
  void sweep() {
    database.change(
        "DELETE FROM import_dry_number n WHERE NOT EXISTS"
            + " (SELECT 1 FROM register_import_batch b WHERE b.operation = n.operation)");
  }

  private void keep(OperationId operation, String number, String digest) {
    database.later(
        "INSERT INTO import_dry_number (operation, number, digest) VALUES (?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        operation.value(),
        number,
        digest);
  }
}
