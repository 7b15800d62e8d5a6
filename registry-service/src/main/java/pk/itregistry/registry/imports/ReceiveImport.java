package pk.itregistry.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.csv.CsvFile;
import pk.itregistry.plumbing.csv.CsvRows;
import pk.itregistry.plumbing.operation.Operation;
import pk.itregistry.plumbing.operation.Operations;
import pk.itregistry.plumbing.wire.Staged;

/**
 * Takes an older register in: the file is read to its end and its rows are put away, before
 * anything is begun. What is wrong with the file as a whole is refused here; what is wrong with a
 * row its result tells.
 */
@ApplicationScoped
class ReceiveImport {
  static final int MOST_ROWS = 500_000;
  // Titles and dates above the heading; spreadsheets have them.
  private static final int LINES_ABOVE = 10;

  private final Batches batches;
  private final Operations operations;

  ReceiveImport(Batches batches, Operations operations) {
    this.batches = batches;
    this.operations = operations;
  }

  /** A file whose rows wait under the id that its operation will have. */
  record Received(OperationId operation, List<String> header, long rows) {}

  /**
   * Reads the file and puts its rows away. What is refused leaves none of them; what is never begun
   * is swept away.
   */
  Received ready(Staged content) {
    OperationId operation = OperationId.fresh();
    try {
      return read(operation, CsvFile.of(content).rows());
    } catch (Refused refused) {
      batches.drop(operation);
      if (refused.problem() instanceof MalformedValue malformed) {
        throw new Refused(malformed.at("/rows"));
      }
      throw refused;
    }
  }

  private Received read(OperationId operation, CsvRows rows) {
    List<String> header = heading(rows);
    List<CsvRows.Row> batch = new ArrayList<>();
    long letters = 0;
    long put = 0;
    for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      refuseTooMany(put + batch.size() + 1);
      batch.add(row.get());
      letters += row.get().cells().stream().mapToLong(String::length).sum();
      if (batch.size() == Batches.ROWS || letters >= Batches.LETTERS) {
        batches.put(operation, put + 1, batch);
        put += batch.size();
        batch.clear();
        letters = 0;
      }
    }
    if (!batch.isEmpty()) {
      batches.put(operation, put + 1, batch);
      put += batch.size();
    }
    if (put == 0) {
      throw new Refused(new MalformedValue("csv-empty", "has a heading and no row below it"));
    }
    return new Received(operation, header, put);
  }

  // The first line that names all that must be there; else the likeliest tells what is missing.
  private static List<String> heading(CsvRows rows) {
    CsvRows.@Nullable Row likeliest = null;
    for (int i = 0; i < LINES_ABOVE; i++) {
      Optional<CsvRows.Row> next = rows.next();
      if (next.isEmpty()) {
        break;
      }
      List<String> cells = next.get().cells();
      Faults faults = new Faults();
      Layout.of(cells).check(faults);
      if (!faults.any()) {
        return cells;
      }
      if (likeliest == null || Layout.columnsIn(cells) > Layout.columnsIn(likeliest.cells())) {
        likeliest = next.get();
      }
    }
    if (likeliest == null) {
      throw new Refused(new MalformedValue("csv-empty", "holds nothing"));
    }
    Faults faults = new Faults();
    Layout.of(likeliest.cells()).check(faults);
    faults.refuseMalformed();
    throw new IllegalStateException("a heading without faults was passed over");
  }

  private static void refuseTooMany(long rows) {
    if (rows > MOST_ROWS) {
      throw new Refused(
          new MalformedValue(
              "csv-too-many-rows",
              "has more than %,d rows; send them in several files".formatted(MOST_ROWS)));
    }
  }

  /** Begins the work on what is ready. */
  Operation perform(Received received, ImportMode mode, Actor by) {
    batches.ask(received.operation(), mode == ImportMode.DRY_RUN, received.header(), by);
    return operations.begin(received.operation(), TakeOver.KIND, received.rows(), by);
  }
}
