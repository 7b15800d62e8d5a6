package pk.itregistry.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.plumbing.csv.CsvRows;
import pk.itregistry.plumbing.database.Database;

/** The rows that were sent, in batches as they are worked off, each with what came of it. */
@ApplicationScoped
class Batches {
  /** So many rows are one transaction, and at most as many in memory. */
  static final int ROWS = 1_000;

  /** Of long rows fewer: with the one that reaches so many letters a batch is full. */
  static final int LETTERS = 1_000_000;

  private static final int SWEPT = 50;

  private final Database database;
  private final ObjectMapper json;

  Batches(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** An import as it was asked for. */
  record Asked(boolean dryRun, List<String> header, String by) {}

  /**
   * What came of a row.
   *
   * @param firm which firm it became, or is
   * @param problem what is wrong, by columns; empty where nothing is
   */
  record Judged(RowResult result, @Nullable FirmId firm, String problem) {}

  /** Rows with what came of them; none of it while they wait. */
  record Batch(List<CsvRows.Row> rows, @Nullable List<Judged> results) {}

  void put(OperationId operation, long firstRow, List<CsvRows.Row> rows) {
    database.change(
        "INSERT INTO register_import_batch (operation, first_row, rows) VALUES (?, ?, ?)",
        operation.value(),
        firstRow,
        written(rows));
  }

  void ask(OperationId operation, boolean dryRun, List<String> header, Actor by) {
    database.change(
        "INSERT INTO register_import (operation, dry_run, header, asked_by) VALUES (?, ?, ?, ?)",
        operation.value(),
        dryRun,
        written(header),
        by.id());
  }

  Optional<Asked> asked(OperationId operation) {
    return database.row(
        "SELECT dry_run, header, asked_by FROM register_import WHERE operation = ?",
        row ->
            new Asked(
                row.getBoolean(1),
                read(row.getString(2), new TypeReference<List<String>>() {}),
                row.getString(3)),
        operation.value());
  }

  Optional<Batch> from(OperationId operation, long firstRow) {
    return database.row(
        "SELECT rows, results FROM register_import_batch WHERE operation = ? AND first_row = ?",
        row -> {
          String results = row.getString(2);
          return new Batch(
              read(row.getString(1), new TypeReference<List<CsvRows.Row>>() {}),
              results == null ? null : read(results, new TypeReference<List<Judged>>() {}));
        },
        operation.value(),
        firstRow);
  }

  void judge(OperationId operation, long firstRow, List<Judged> results) {
    database.change(
        "UPDATE register_import_batch SET results = ? WHERE operation = ? AND first_row = ?",
        written(results),
        operation.value(),
        firstRow);
  }

  /** With which row each batch begins. */
  List<Long> beginnings(OperationId operation) {
    return database.rows(
        "SELECT first_row FROM register_import_batch WHERE operation = ? ORDER BY first_row",
        row -> row.getLong(1),
        operation.value());
  }

  /** Takes away what was sent and is never begun. */
  void drop(OperationId operation) {
    database.change("DELETE FROM register_import_batch WHERE operation = ?", operation.value());
  }

  /** Takes away what was sent so long ago, some at a time; true when there may be more. */
  boolean sweep(Duration kept) {
    int gone =
        database.change(
            "DELETE FROM register_import_batch WHERE (operation, first_row) IN (SELECT operation,"
                + " first_row FROM register_import_batch"
                + " WHERE received_at < now() - make_interval(secs => ?) LIMIT ?)",
            (double) kept.toSeconds(),
            SWEPT);
    return gone == SWEPT;
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows cannot be written", e);
    }
  }

  private <T> T read(String stored, TypeReference<T> type) {
    try {
      return json.readValue(stored, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows cannot be read", e);
    }
  }
}
