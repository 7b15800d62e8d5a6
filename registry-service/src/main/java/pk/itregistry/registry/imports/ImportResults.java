package pk.itregistry.registry.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.csv.CsvLine;
import pk.itregistry.plumbing.csv.CsvRows;
import pk.itregistry.registry.imports.Batches.Asked;
import pk.itregistry.registry.imports.Batches.Batch;
import pk.itregistry.registry.imports.Batches.Judged;

/** The rows as they were sent, each with what came of it beside it. */
@ApplicationScoped
class ImportResults {
  // By it a spreadsheet knows that it is UTF-8.
  private static final String MARK = "\uFEFF";

  private final Batches batches;

  ImportResults(Batches batches) {
    this.batches = batches;
  }

  /** The file, batch after batch as it is asked for: no thread waits for a slow reader. */
  Multi<byte[]> of(OperationId operation) {
    Asked asked =
        batches.asked(operation).orElseThrow(() -> new Refused(new NotFound("operation")));
    List<Long> beginnings = batches.beginnings(operation);
    if (!beginnings.contains(1L)) {
      throw new Refused(new NotFound("file: it was kept for some weeks, and has gone by now"));
    }
    Multi<byte[]> head =
        Multi.createFrom().item(bytes(MARK + CsvLine.of(headings(asked.header()))));
    Multi<byte[]> body =
        Multi.createFrom()
            .iterable(beginnings)
            .onItem()
            .transformToUniAndConcatenate(first ->
                Uni.createFrom()
                    .item(() -> bytes(lines(asked.header(), operation, first)))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    return Multi.createBy().concatenating().streams(head, body);
  }

  // What an earlier download added is not said twice.
  private static List<String> headings(List<String> header) {
    return Stream.concat(
            header.stream().filter(heading -> !Column.isAdded(heading)),
            Stream.of("row", "result", "firm", "problem"))
        .toList();
  }

  private String lines(List<String> header, OperationId operation, long first) {
    Batch batch = batches.from(operation, first).orElse(new Batch(List.of(), null));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < batch.rows().size(); i++) {
      CsvRows.Row row = batch.rows().get(i);
      lines.append(
          CsvLine.of(
              Stream.concat(
                      sent(header, row),
                      told(row, batch.results() == null ? null : batch.results().get(i)))
                  .toList()));
    }
    return lines.toString();
  }

  private static Stream<String> sent(List<String> header, CsvRows.Row row) {
    return Stream.iterate(0, place -> place < header.size(), place -> place + 1)
        .filter(place -> !Column.isAdded(header.get(place)))
        .map(place -> place < row.cells().size() ? CsvLine.read(row.cells().get(place)) : "");
  }

  private static Stream<String> told(CsvRows.Row row, @Nullable Judged judged) {
    String line = Long.toString(row.line());
    if (judged == null) {
      return Stream.of(line, "", "", "");
    }
    FirmId firm = judged.firm();
    return Stream.of(
        line, judged.result().name(), firm == null ? "" : firm.toString(), judged.problem());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
