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
import pk.itregistry.plumbing.operation.Operation.State;
import pk.itregistry.plumbing.operation.Operations;
import pk.itregistry.registry.firm.TakeOverFirms;

/** Which numbers of a batch are known: from imports before, from earlier rows, or from others. */
@ApplicationScoped
class OldNumbers {
  private static final String OLD = "old ";
  private static final int SWEPT = 5_000;

  private final Database database;
  private final TakeOverFirms firms;
  private final Operations operations;

  OldNumbers(Database database, TakeOverFirms firms, Operations operations) {
    this.database = database;
    this.firms = firms;
    this.operations = operations;
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
  record Found(Map<String, Known> old, Set<TakeOverFirms.HeldNumber> live) {}

  /** Asks for all numbers of a batch at once. */
  Found known(OperationId operation, List<OldFirm> batch) {
    String[] old = batch.stream().map(firm -> firm.number().canonical()).toArray(String[]::new);
    List<TakeOverFirms.HeldNumber> numbers =
        batch.stream().flatMap(firm -> firm.numbers().stream()).toList();
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
    Set<TakeOverFirms.HeldNumber> live = new HashSet<>(firms.live(numbers));
    addDry(operation, old, numbers, known, live);
    return new Found(known, live);
  }

  private void addDry(
      OperationId operation,
      String[] old,
      List<TakeOverFirms.HeldNumber> numbers,
      Map<String, Known> known,
      Set<TakeOverFirms.HeldNumber> live) {
    Map<String, TakeOverFirms.HeldNumber> kept = new HashMap<>();
    numbers.forEach(number -> kept.put(kept(number), number));
    String[] asked =
        Stream.concat(Stream.of(old).map(OLD::concat), kept.keySet().stream())
            .toArray(String[]::new);
    database
        .rows(
            "SELECT number, digest FROM import_dry_number WHERE operation = ?"
                + " AND number = ANY (?)",
            row -> Map.entry(row.getString(1), row.getString(2)),
            operation.value(),
            asked)
        .forEach(one -> {
          TakeOverFirms.HeldNumber number = kept.get(one.getKey());
          if (number == null) {
            known.put(one.getKey().substring(OLD.length()), new Known(null, one.getValue()));
          } else {
            live.add(number);
          }
        });
  }

  /** Keeps the numbers that a dry run would have entered, for its later rows. */
  void remember(OperationId operation, List<Judging.Entered> entered) {
    entered.forEach(one -> {
      keep(operation, OLD + one.firm().number().canonical(), one.digest());
      one.firm().numbers().forEach(number -> keep(operation, kept(number), one.digest()));
    });
  }

  private static String kept(TakeOverFirms.HeldNumber number) {
    return number.kind() + " " + number.number();
  }

  /** Forgets the numbers of dry runs that have ended, some at a time. */
  void sweep() {
    database
        .rows(
            "SELECT i.operation FROM register_import i WHERE i.dry_run AND EXISTS"
                + " (SELECT 1 FROM import_dry_number n WHERE n.operation = i.operation)",
            row -> new OperationId(row.getObject(1, UUID.class)))
        .stream()
        .filter(dryRun -> operations.find(dryRun, TakeOver.KIND).state() != State.RUNNING)
        .forEach(this::forget);
  }

  private void forget(OperationId dryRun) {
    int gone;
    do {
      gone =
          database.change(
              "DELETE FROM import_dry_number WHERE operation = ? AND number IN"
                  + " (SELECT number FROM import_dry_number WHERE operation = ? LIMIT ?)",
              dryRun.value(),
              dryRun.value(),
              SWEPT);
    } while (gone == SWEPT);
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
